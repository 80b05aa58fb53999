package org.coranto.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Values that are paths in the newsletter's folder or its site, and forms of names.
final class PathTypes {

  static final List<String> PARTS = List.of("{year}", "{month}", "{day}", "{number}", "{slug}");
  private static final Pattern PART = Pattern.compile("\\{[^{}/]*}?|}");
  private static final Pattern GLOB =
      Pattern.compile("([^\\[\\]{}\\\\/]|\\[[^\\[\\]/]+]|\\{[^{}\\[\\]/\\\\]+})+");

  /// `content/pages`; `.` is the newsletter's folder itself.
  static final ValueType<String> FOLDER = ValueTypes.text("a folder in quotes", PathTypes::folder);

  static final ValueType<String> FILE = ValueTypes.text("a file in quotes", PathTypes::file);

  /// `*.md`.
  static final ValueType<String> FILES = ValueTypes.text("a glob in quotes", PathTypes::glob);

  /// `{year}-{month}-{day}-*`.
  static final ValueType<String> FILE_NAME =
      ValueTypes.text("the pattern of a file name in quotes", PathTypes::fileName);

  /// `rss.xml`.
  static final ValueType<String> BELOW_SITE =
      ValueTypes.text("a path in quotes", PathTypes::belowSite);

  private PathTypes() {}

  /// The path of a page, between two slashes.
  ///
  /// @param parts the allowed placeholders: `{slug}`
  static ValueType<String> route(List<String> parts) {
    return ValueTypes.text(
        "a path in quotes that begins and ends with a slash",
        (text, given) -> route(text, parts, given));
  }

  /// The path of an edition: like a route, or a file that ends in `.html`.
  static ValueType<String> editionRoute() {
    return ValueTypes.text(
        "a path in quotes that begins with a slash and ends with a slash or .html",
        (text, given) -> {
          if (!text.matches("(?s)/(.*(/|\\.html))?")) {
            return given.wrong(
                "%s %s must begin with a slash, and end with a slash or .html; write \"%s\""
                    .formatted(given.subject(), Snippet.of(text), slashed(text)));
          }
          return text.endsWith("/")
              ? route(text, PARTS, given)
              : route(text + "/", PARTS, given).map(_ -> text);
        });
  }

  private static Optional<String> folder(String text, TomlValue given) {
    return text.equals(".") ? Optional.of(text) : below(text, "the newsletter's folder", given);
  }

  private static Optional<String> file(String text, TomlValue given) {
    return below(text, "the newsletter's folder", given);
  }

  private static Optional<String> belowSite(String text, TomlValue given) {
    if (text.endsWith("/")) {
      return given.wrong(
          "%s %s is a folder; name a file, as in %s"
              .formatted(given.subject(), Snippet.of(text), given.right()));
    }
    return below(text, "the site", given);
  }

  private static Optional<String> below(String text, String where, TomlValue given) {
    var path = text.startsWith("./") ? text.substring(2) : text;
    var bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    var fault = fault(bare, where);
    return fault.isEmpty()
        ? Optional.of(bare)
        : given.wrong(
            "%s %s %s".formatted(given.subject(), Snippet.of(text), fault.get().formatted(where)));
  }

  private static Optional<String> fault(String path, String where) {
    var steps = Arrays.asList(path.split("/", -1));
    if (path.indexOf('\\') >= 0) {
      return Optional.of("has a backslash; use / between folders, on Windows too");
    } else if (path.startsWith("/") || path.startsWith("~") || path.matches("[A-Za-z]:.*")) {
      return Optional.of("is absolute; write it relative to " + where);
    } else if (steps.contains("..")) {
      return Optional.of(
          "leaves " + where + " through \"..\"; all files of a newsletter must be in its folder");
    } else if (path.isBlank() || steps.contains("") || steps.contains(".")) {
      return Optional.of("is not a path; write names separated by single slashes");
    } else if (path.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
      return Optional.of("contains a control character");
    }
    return Optional.empty();
  }

  private static Optional<String> glob(String text, TomlValue given) {
    if (text.indexOf('/') >= 0) {
      return given.wrong(
          "%s %s has a slash; it is a pattern for file names without folders, such as \"*.md\""
              .formatted(given.subject(), Snippet.of(text)));
    }
    return GLOB.matcher(text).matches()
        ? Optional.of(text)
        : given.wrong(
            "%s %s is not a glob pattern; use * and ?, and close every [ and {, as in \"*.md\" or \"[0-9]*.{md,markdown}\""
                .formatted(given.subject(), Snippet.of(text)));
  }

  private static Optional<String> fileName(String text, TomlValue given) {
    if (text.indexOf('/') >= 0) {
      return given.wrong(
          "%s %s has a slash; it is the pattern of a file name without folder and extension, as in %s"
              .formatted(given.subject(), Snippet.of(text), given.right()));
    }
    return text.isBlank()
        ? given.wrongType("the pattern of a file name")
        : parts(text, PARTS, given);
  }

  private static Optional<String> route(String text, List<String> parts, TomlValue given) {
    if (!text.startsWith("/") || !text.endsWith("/")) {
      return given.wrong(
          "%s %s must begin and end with a slash; write \"%s\""
              .formatted(given.subject(), Snippet.of(text), slashed(text)));
    }
    boolean odd = text.contains("//") || text.contains("/../") || text.contains("/./");
    return odd || text.chars().anyMatch(c -> c <= ' ' || "?#%\\\"<>".indexOf(c) >= 0)
        ? given.wrong(
            "%s %s is not a path on the site; write names and placeholders between single slashes, as in %s"
                .formatted(given.subject(), Snippet.of(text), given.right()))
        : parts(text, parts, given);
  }

  private static String slashed(String text) {
    var middle = Snippet.of(text).replaceAll("^\"/*|(index)?(\\.html?)?/*\"$", "");
    return middle.isEmpty() ? "/" : "/" + middle + "/";
  }

  /// The text, if it has only these placeholders.
  private static Optional<String> parts(String text, List<String> known, TomlValue given) {
    var unknown =
        PART.matcher(text).results().map(r -> r.group()).filter(part -> !known.contains(part));
    var first = unknown.findFirst();
    if (first.isEmpty()) {
      return Optional.of(text);
    }
    return given.wrong(
        "unknown placeholder %s in %s.%s %s"
            .formatted(
                Snippet.of(first.get()),
                given.subject(),
                DidYouMean.question(first.get(), known),
                known.isEmpty()
                    ? "This URL has no placeholders"
                    : "Placeholders: " + String.join(", ", known)));
  }
}
