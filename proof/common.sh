# Sourced by the scripts in this folder: builds the sites to check, in a temporary folder.
#
#   $sample   the site of samples/rain-gauge
#   $archive  the site of the real archive in ../shared/data/twir, or empty if it does not exist

set -eu
proof=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$proof")
java=$("$root/.mvn/find-jdk")/bin/java
data=$root/../shared/data/twir

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

say() {
  printf '%s\n' "$*"
}

# The checkers; `npm ci` installs exactly what is in package-lock.json.
install_judges() {
  if [ ! -d "$proof/node_modules/axe-core" ] || [ "$proof/package-lock.json" -nt "$proof/node_modules" ]; then
    (cd "$proof" && npm ci --silent) || {
      say 'The judges could not be installed with npm; see proof/package.json.' >&2
      exit 69
    }
    touch "$proof/node_modules"
  fi
}

# Chromium, installed by the distribution or by hand.
find_browser() {
  for name in ${CHROMIUM:-} chromium chromium-browser google-chrome-stable google-chrome; do
    if browser=$(command -v "$name"); then
      export CHROMIUM="$browser"
      return
    fi
  done
  say 'No Chromium is installed (apt install chromium), and CHROMIUM names none.' >&2
  exit 69
}

# The arguments are passed to `build`: build_sample --drafts
build_sample() {
  cp -R "$root/samples/rain-gauge" "$work/rain-gauge"
  sample=$work/sample
  "$root/coranto" build -C "$work/rain-gauge" --out "$sample" --quiet "$@"
}

build_archive() {
  archive=
  if [ -d "$data" ]; then
    archive=$work/archive
    "$root/coranto" build -C "$data" --config "$root/samples/this-week-in-rust/coranto.toml" \
      --out "$archive" --quiet
  else
    say "The real archive was not checked: there is no ../shared/data/twir beside the project."
  fi
}
