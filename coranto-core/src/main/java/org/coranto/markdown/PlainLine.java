package org.coranto.markdown;

/// A line's words at their positions, without Markdown.
public final class PlainLine {

  private PlainLine() {}

  /// The line with spaces in place of link targets, brackets of links and asterisks: `[May 4 |
  /// **X**](y)` becomes `May 4 | X`.
  public static String words(String line) {
    var bare = new StringBuilder(line);
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (c == ']' && i + 1 < bare.length() && bare.charAt(i + 1) == '(') {
        int end = targetEnd(bare, i + 1);
        blank(bare, i, end);
        i = end - 1;
      } else if (c == '[' || c == ']' || c == '*') {
        bare.setCharAt(i, ' ');
      }
    }
    return bare.toString();
  }

  /// The offset after the parenthesis that closes this one; the end of the line without one.
  private static int targetEnd(CharSequence line, int open) {
    int depth = 0;
    for (int i = open; i < line.length(); i++) {
      char c = line.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return line.length();
  }

  private static void blank(StringBuilder line, int start, int end) {
    for (int i = start; i < end; i++) {
      line.setCharAt(i, ' ');
    }
  }
}
