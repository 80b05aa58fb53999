package org.coranto.output.plain;

/// Removes characters that XML 1.0 (section 2.2), JSON readers or terminals do not accept: control
/// characters other than tab and line feed are dropped, lone surrogates (which represent bytes that
/// are not UTF-8) and noncharacters become U+FFFD.
public final class Scrub {

  private Scrub() {}

  /// Returns the same string if there is nothing to remove, which is usual.
  public static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSuspect(text.charAt(i))) {
        return scrubbed(text, i);
      }
    }
    return text;
  }

  /// The same as [#text], on one line: `a\n b` becomes `a b`.
  public static String line(String text) {
    var clean = text(text);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (c == '\n' || c == '\t' || (c == ' ' && (i == 0 || clean.charAt(i - 1) == ' '))) {
        return clean.strip().replaceAll("\\s+", " ");
      }
    }
    return clean.strip();
  }

  /// Whether a character must be looked at more closely; true for every surrogate, also of a valid
  /// pair.
  private static boolean isSuspect(char c) {
    return c < ' ' ? c != '\t' && c != '\n' : c >= 0x7F && (c <= 0x9F || c >= 0xD800);
  }

  private static String scrubbed(String text, int from) {
    var out = new StringBuilder(text.length()).append(text, 0, from);
    text.substring(from).codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    if (c > 0xFFFF || !isSuspect((char) c)) {
      out.appendCodePoint((c & 0xFFFE) == 0xFFFE ? 0xFFFD : c);
    } else if (c >= 0xD800) {
      out.appendCodePoint(isForbidden(c) ? 0xFFFD : c);
    }
  }

  private static boolean isForbidden(int c) {
    return c <= 0xDFFF || c >= 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }
}
