package org.coranto.config;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomlj.TomlParseError;

/// Messages for text that is not valid TOML, for people who do not know TOML well.
final class TomlSyntax {

  private static final String TWICE = "previously defined";

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

  private TomlSyntax() {}

  /// Whether a key or table is there twice: then everything else in the file can still be
  /// understood.
  static boolean isDuplicate(TomlParseError error) {
    return said(error).contains(TWICE);
  }

  static String message(TomlParseError error, String source) {
    var said = said(error);
    if (isDuplicate(error)) {
      return said.replaceFirst(
          "^(.*) previously defined at line (\\d+), column (\\d+)$",
          "\"$1\" is already in line $2; keep one of them");
    }
    return "this is not valid TOML: " + said + hint(error, source);
  }

  private static String said(TomlParseError error) {
    var said = error.getMessage() == null ? "it cannot be parsed" : error.getMessage();
    return ESCAPE
        .matcher(said.replace("\n", " ").replace("\r", " "))
        .replaceAll(escape -> shown(Integer.parseInt(escape.group(1), 16), escape.group()));
  }

  /// The character itself, or its escape if a terminal might interpret it.
  private static String shown(int c, String escape) {
    return Matcher.quoteReplacement(
        c > 0xa0 && Character.isDefined(c) && Snippet.of(Character.toString(c)).length() == 3
            ? Character.toString(c)
            : escape);
  }

  private static String hint(TomlParseError error, String source) {
    var line = source.lines().skip(error.position().line() - 1L).findFirst().orElse("");
    int at = Math.min(error.position().column() - 1, line.length());
    var rest = line.substring(at);
    var before = line.substring(0, at).stripTrailing();
    if (rest.startsWith("“") || rest.startsWith("”") || rest.startsWith("‘")) {
      return ". Use straight quotes: \"…\"";
    } else if (rest.startsWith(":") && !before.contains("=")) {
      return ". Put = between key and value";
    } else if (before.endsWith("=") && !rest.isEmpty() && Character.isLetter(rest.charAt(0))) {
      return ". Put text in quotes: %s \"%s\""
          .formatted(before, Snippet.of(rest.strip()).replaceAll("^\"|\"$", ""));
    }
    return said(error).contains("Unexpected end of line, expected \"")
        ? ". Close the quotes on the same line"
        : "";
  }
}
