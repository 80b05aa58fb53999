package org.coranto.check.rules;

/** How a text ends its lines. */
final class LineEnds {

  private LineEnds() {}

  static String of(String text) {
    int end = text.indexOf('\n');
    return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
  }
}
