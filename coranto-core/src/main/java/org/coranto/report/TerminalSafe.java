package org.coranto.report;

import org.coranto.json.TerminalSafety;

/// Makes untrusted text safe for a terminal: it cannot move the cursor, change colours, or change
/// the writing direction. `ESC` becomes its picture ␛.
public final class TerminalSafe {

  private static final char PICTURES = '\u2400';
  private static final int UNKNOWN = 0xFFFD;

  private TerminalSafe() {}

  /// On one line.
  public static String line(String text) {
    var out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(isSpace(c) ? ' ' : shown(c)));
    return out.toString();
  }

  private static boolean isSpace(int c) {
    return c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029';
  }

  /// The replacement of a character, with as many columns.
  static int shown(int c) {
    if (c < ' ') {
      return PICTURES + c;
    }
    return c == 0x7F ? PICTURES + 0x21 : TerminalSafety.isSafe(c) ? c : UNKNOWN;
  }
}
