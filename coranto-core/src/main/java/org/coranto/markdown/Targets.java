package org.coranto.markdown;

/// How a link's target is written.
public final class Targets {

  /// No address is longer; without an end, brackets in great number would take long.
  private static final int LONGEST = 4096;

  private Targets() {}

  /// Where the parenthesis stands that closes a target, title included; -1 where none does.
  ///
  /// @param open the target's own parenthesis
  static int closing(String text, int open, int end) {
    int at = skipSpace(text, open + 1, end);
    if (at < end && text.charAt(at) == '<') {
      int close = find(text, '>', at, end);
      at = close < 0 ? end : close + 1;
    } else {
      at = pathEnd(text, at, end);
    }
    at = skipSpace(text, at, end);
    if (at < end && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
      int close = find(text, text.charAt(at), at + 1, end);
      at = skipSpace(text, close < 0 ? end : close + 1, end);
    }
    return at < end && text.charAt(at) == ')' ? at : -1;
  }

  /// Behind an address with the parentheses that are pairs within it.
  private static int pathEnd(String text, int from, int end) {
    int depth = 0;
    for (int at = from; at < Math.min(end, from + LONGEST); at++) {
      char unit = text.charAt(at);
      if (unit <= ' ' || (unit == ')' && depth == 0)) {
        return at;
      }
      depth += unit == '(' ? 1 : unit == ')' ? -1 : 0;
      at += unit == '\\' ? 1 : 0;
    }
    return end;
  }

  /// Where a unit stands next, if it is not far; otherwise -1.
  public static int find(String text, char unit, int from, int end) {
    for (int at = from; at < Math.min(end, from + LONGEST); at++) {
      if (text.charAt(at) == unit) {
        return at;
      }
    }
    return -1;
  }

  /// The next white space.
  public static int wordEnd(String text, int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) > ' ') {
      at++;
    }
    return at;
  }

  private static int skipSpace(String text, int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }
}
