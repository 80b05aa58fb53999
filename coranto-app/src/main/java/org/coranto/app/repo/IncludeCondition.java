package org.coranto.app.repo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.coranto.app.CorantoException;

/// The condition of an `includeIf`: `gitdir:~/work/`, `onbranch:main`,
/// `hasconfig:remote.*.url:https://…`. An unknown condition is never true.
///
/// @param urls the URLs of the repository's remotes
record IncludeCondition(Path gitDir, Path home, Collection<String> urls) {

  IncludeCondition {
    urls = List.copyOf(urls);
  }

  /// @param file the settings file with the condition; `./` is its folder
  boolean holds(String words, Path file) {
    int colon = words.indexOf(':');
    var kind = colon < 0 ? words : words.substring(0, colon);
    var pattern = words.substring(colon + 1);
    return switch (kind) {
      case "gitdir" -> isGitDir(pattern, file, 0);
      case "gitdir/i" -> isGitDir(pattern, file, Pattern.CASE_INSENSITIVE);
      case "onbranch" -> isBranch(pattern);
      case "hasconfig" ->
          pattern.startsWith("remote.*.url:")
              && urls.stream()
                  .anyMatch(glob(pattern.substring("remote.*.url:".length()), 0)::matches);
      default -> false;
    };
  }

  private boolean isGitDir(String pattern, Path file, int flags) {
    var whole = pattern;
    if (whole.startsWith("~/")) {
      whole = slashed(home) + whole.substring(1);
    } else if (whole.startsWith("./")) {
      whole = slashed(file.toAbsolutePath().resolveSibling("")) + whole.substring(1);
    } else if (!whole.startsWith("/") && !Path.of(whole.replace('*', '_')).isAbsolute()) {
      whole = "**/" + whole;
    }
    if (whole.endsWith("/")) {
      whole += "**";
    }
    var glob = glob(whole, flags);
    return glob.matches(slashed(gitDir.toAbsolutePath().normalize()))
        || glob.matches(slashed(real(gitDir)));
  }

  private boolean isBranch(String pattern) {
    var head = gitDir.resolve("HEAD");
    var start = "ref: refs/heads/";
    try {
      var text = Files.isRegularFile(head) ? Files.readString(head).strip() : "";
      return text.startsWith(start)
          && glob(pattern.endsWith("/") ? pattern + "**" : pattern, 0)
              .matches(text.substring(start.length()));
    } catch (IOException e) {
      throw new CorantoException("could not read " + head, e);
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException _) {
      return path.toAbsolutePath().normalize();
    }
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private record Glob(Pattern pattern) {
    boolean matches(String text) {
      return pattern.matcher(text).matches();
    }
  }

  /// Git's wildmatch: `*` within a folder, `**` across folders.
  private static Glob glob(String pattern, int flags) {
    var out = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (pattern.startsWith("**/", i) && (i == 0 || pattern.charAt(i - 1) == '/')) {
        out.append("(?:.*/)?");
        i += 2;
      } else if (pattern.startsWith("**", i)) {
        out.append(".*");
        i++;
      } else if (c == '*') {
        out.append("[^/]*");
      } else if (c == '?') {
        out.append("[^/]");
      } else {
        out.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return new Glob(Pattern.compile(out.toString(), flags));
  }
}
