package org.coranto.config;

import org.coranto.toml.TomlProblem;

/// Messages for text that is not valid TOML, for people who do not know TOML well.
final class TomlSyntax {

  private static final int LONGEST_KEY = 100;

  private TomlSyntax() {}

  static String message(TomlProblem problem, String source) {
    return switch (problem.kind()) {
      case CONFLICT -> problem.message();
      case NO_VALUE -> invalid(problem, quotes(problem, source));
      case NO_EQUALS_SIGN -> invalid(problem, equalsSign(problem, source));
      case OPEN_QUOTES -> invalid(problem, ". Close the quotes on the same line");
      case OTHER -> invalid(problem, "");
    };
  }

  private static String invalid(TomlProblem problem, String hint) {
    return "this is not valid TOML: " + problem.message() + hint;
  }

  private static String quotes(TomlProblem problem, String source) {
    var line = line(problem, source);
    int at = line.offsetByCodePoints(0, problem.at().column() - 1);
    var before = line.substring(0, at).stripTrailing();
    var rest = line.substring(at);
    if (rest.startsWith("“") || rest.startsWith("”") || rest.startsWith("‘")) {
      return ". Use straight quotes: \"…\"";
    } else if (before.length() <= LONGEST_KEY
        && before.endsWith("=")
        && !rest.isEmpty()
        && Character.isLetter(rest.charAt(0))) {
      return ". Put text in quotes: %s \"%s\""
          .formatted(before, Snippet.of(rest.strip()).replaceAll("^\"|\"$", ""));
    }
    return "";
  }

  private static String equalsSign(TomlProblem problem, String source) {
    var line = line(problem, source);
    return line.startsWith(":", line.offsetByCodePoints(0, problem.at().column() - 1))
        ? ". Put = between key and value"
        : "";
  }

  private static String line(TomlProblem problem, String source) {
    var text = source.startsWith("\uFEFF") ? source.substring(1) : source;
    return text.split("\n", -1)[problem.at().line() - 1];
  }
}
