package org.coranto.output.email;

import java.nio.charset.StandardCharsets;

/// The size of whole lines of text when sent: in the smaller of the two encodings that are safe for
/// lines of any length and any characters. Sizes of parts can be added.
///
/// @param raw in UTF-8, each line end as CRLF, in bytes
/// @param quotedPrintable as quoted-printable (RFC 2045, 6.7), in bytes
record EncodedSize(long raw, long quotedPrintable) {

  static final EncodedSize NOTHING = new EncodedSize(0, 0);

  private static final int LINE = 75;

  /// @param text ends with the end of a line, which is a single `\n`
  static EncodedSize of(String text) {
    long raw = 0;
    long encoded = 0;
    int column = 0;
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        raw += 2;
        encoded += 2;
        column = 0;
        continue;
      }
      int width = isPlain(bytes, i) ? 1 : 3;
      if (column + width > LINE) {
        encoded += 3;
        column = 0;
      }
      column += width;
      encoded += width;
      raw++;
    }
    return new EncodedSize(raw, encoded);
  }

  /// Whether a byte is not encoded; spaces and tabs are only encoded at the end of a line.
  private static boolean isPlain(byte[] bytes, int at) {
    byte b = bytes[at];
    if (b == ' ' || b == '\t') {
      return at + 1 < bytes.length && bytes[at + 1] != '\n';
    }
    return b > ' ' && b < 0x7F && b != '=';
  }

  EncodedSize plus(EncodedSize other) {
    return new EncodedSize(raw + other.raw, quotedPrintable + other.quotedPrintable);
  }

  EncodedSize minus(EncodedSize other) {
    return new EncodedSize(raw - other.raw, quotedPrintable - other.quotedPrintable);
  }

  /// In the smaller encoding; base64 (RFC 2045, 6.8) has lines of 76 characters.
  long bytes() {
    long letters = (raw + 2) / 3 * 4;
    long base64 = letters + (letters + 75) / 76 * 2;
    return Math.min(quotedPrintable, base64);
  }
}
