package org.coranto.proposal;

/// The number at the end of a name.
final class NumberInName {

  private NumberInName() {}

  /// The last number in `6297.patch`; the largest possible number if there is none.
  static long last(String name) {
    int end = name.length();
    while (end > 0 && !isDigit(name.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < 18 && isDigit(name.charAt(start - 1))) {
      start--;
    }
    return start == end ? Long.MAX_VALUE : Long.parseLong(name, start, end, 10);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
