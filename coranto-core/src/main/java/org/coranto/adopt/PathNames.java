package org.coranto.adopt;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// Paths with forward slashes, from a repository's folder, which is `.` itself.
final class PathNames {

  private static final Set<String> FOREIGN =
      Set.of(
          "node_modules",
          "vendor",
          "themes",
          "layouts",
          "_layouts",
          "_includes",
          "_site",
          "public",
          "dist",
          "build",
          "target",
          "test",
          "tests",
          "_theme",
          "plugins");

  private PathNames() {}

  /// `content/pages` for `content/pages/about.md`, `.` for `README.md`.
  static String folder(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "." : path.substring(0, slash);
  }

  static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /// The file name without folders and extension.
  static String bare(String path) {
    var name = name(path);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /// The extension with its dot, in lower case; empty without one.
  static String ending(String path) {
    var name = name(path);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(dot).toLowerCase(Locale.ROOT) : "";
  }

  static boolean isBelow(String path, String folder) {
    return folder.equals(".") || path.startsWith(folder + "/");
  }

  /// `posts` for `content/posts/a.md` in `content`.
  static String step(String path, String folder) {
    var rest = folder.equals(".") ? path : path.substring(folder.length() + 1);
    int slash = rest.indexOf('/');
    return slash < 0 ? "" : rest.substring(0, slash);
  }

  static String join(String folder, String step) {
    return folder.equals(".") ? step : folder + "/" + step;
  }

  /// Whether it is not hidden, not a theme, not a library and not generated.
  static boolean isOwn(String path) {
    return Arrays.stream(path.split("/"))
        .noneMatch(step -> step.startsWith(".") || FOREIGN.contains(step.toLowerCase(Locale.ROOT)));
  }

  static boolean hasStep(String path, Set<String> steps) {
    return Arrays.stream(folder(path).split("/"))
        .anyMatch(step -> steps.contains(step.toLowerCase(Locale.ROOT)));
  }
}
