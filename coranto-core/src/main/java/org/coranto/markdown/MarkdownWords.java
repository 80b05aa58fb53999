package org.coranto.markdown;

import java.util.Locale;

/// Escapes words and URLs, so that Markdown reads them as plain text.
public final class MarkdownWords {

  private MarkdownWords() {}

  /// `Vec\<T>`: escapes only what Markdown would read as markup, because editors dislike
  /// backslashes.
  public static String escape(String words) {
    var line = words.replaceAll("\\s+", " ").strip();
    boolean brackets = isBalanced(line);
    var escaped = new StringBuilder(line.length() + 8);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
      boolean special =
          switch (c) {
            case '*', '`', '\\' -> true;
            case '[', ']' -> !brackets;
            case '<' -> Character.isLetter(next) || next == '/' || next == '!' || next == '?';
            case '&' -> Character.isLetter(next) && isEntity(line, i);
            case '_' -> !isInside(line, i);
            default -> false;
          };
      escaped.append(special ? "\\" : "").append(c);
    }
    return escaped.toString();
  }

  private static boolean isBalanced(String line) {
    int depth = 0;
    for (int i = 0; i < line.length() && depth >= 0; i++) {
      depth += line.charAt(i) == '[' ? 1 : 0;
      depth -= line.charAt(i) == ']' ? 1 : 0;
    }
    return depth == 0;
  }

  private static boolean isEntity(String line, int at) {
    int end = at + 1;
    while (end < line.length() && end < at + 32 && Character.isLetterOrDigit(line.charAt(end))) {
      end++;
    }
    return end < line.length() && line.charAt(end) == ';';
  }

  /// `snake_case` is not emphasis.
  private static boolean isInside(String line, int at) {
    return at > 0
        && at + 1 < line.length()
        && Character.isLetterOrDigit(line.charAt(at - 1))
        && Character.isLetterOrDigit(line.charAt(at + 1));
  }

  /// A URL for the parentheses of a link: spaces and lone brackets are escaped, because they would
  /// end it.
  public static String target(String address) {
    var target = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c <= ' ' || c == '(' || c == ')' || c == '<' || c == '>' || c == '\\') {
        target.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else {
        target.append(c);
      }
    }
    return target.toString();
  }
}
