package org.coranto.markdown;

/// Finds the ends of link targets.
public final class Targets {

  /// The longest URL; a limit, because the search would take long in a text with many brackets.
  private static final int LONGEST = 4096;

  private Targets() {}

  /// The offset of the parenthesis that closes a target, after its title; -1 if there is none.
  ///
  /// @param open the opening parenthesis of the target
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

  /// The offset after a URL, which includes balanced parentheses.
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

  /// The next offset of a unit, if it is near; otherwise -1.
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
