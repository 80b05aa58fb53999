# overlay BASE COMMIT: checks out where COMMIT began, and lays over it the texts that COMMIT changes
overlay() {
  git checkout -q --force --detach "$(git merge-base "$1" "$2")"
  git clean -q -f -d
  # one text after another: its mode and object, then its name; names end with a zero byte
  git diff-tree -r -z --no-renames --diff-filter=AM HEAD "$2" |
    while IFS= read -r -d '' about && IFS= read -r -d '' name; do
      read -r _ mode _ object _ <<<"$about"
      case $name in *.md | *.markdown) ;; *) continue ;; esac
      if [ "$mode" = 100644 ] && [ "$(git cat-file -s "$object")" -lt 2000000 ]; then
        git checkout -q "$2" -- ":(literal)$name"
      fi
    done
  git reset -q --mixed
}
