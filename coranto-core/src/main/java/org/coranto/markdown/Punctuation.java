package org.coranto.markdown;

/// Removes punctuation at the ends of a text.
public final class Punctuation {

  private Punctuation() {}

  /// Without spaces, dots, commas, colons, bars and dashes at both ends.
  public static String marks(String text) {
    int start = leading(text);
    int end = text.length();
    while (end > start && isMark(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /// Without them at its start.
  public static String marksBefore(String text) {
    return text.substring(leading(text)).stripTrailing();
  }

  private static int leading(String text) {
    int start = 0;
    while (start < text.length() && isMark(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static boolean isMark(char c) {
    return Character.isWhitespace(c) || ".,:;|-–—".indexOf(c) >= 0;
  }
}
