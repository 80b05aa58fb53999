package org.coranto.output.calendar;

import java.nio.charset.StandardCharsets;

/// Writes the lines of an iCalendar stream (RFC 5545, 3.1): escaped, folded at 75 octets and never
/// inside a character, ended by CRLF, without forbidden characters.
final class ContentLines {

  private static final int FOLD = 75;

  private final StringBuilder out = new StringBuilder();

  /// A value that is written as it is: a date, an address, a number.
  ContentLines value(String name, String value) {
    return line(name + ":" + value);
  }

  /// A value of type TEXT (RFC 5545, 3.3.11); left out if it is blank.
  ContentLines text(String name, String text) {
    return text.isBlank() ? this : line(name + ":" + escaped(text.strip()));
  }

  /// `text` as one of several TEXT values, or as the only one.
  static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n");
  }

  /// A parameter's value in quotes, with forbidden characters escaped (RFC 6868).
  static String quoted(String text) {
    return '"' + text.replace("^", "^^").replace("\"", "^'").replaceAll("\\R", "^n") + '"';
  }

  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private ContentLines line(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int character = allowed(line.codePointAt(i));
      i += Character.charCount(line.codePointAt(i));
      if (character < 0) {
        continue;
      }
      int size = octets(character);
      if (octets + size > FOLD) {
        out.append("\r\n ");
        octets = 1;
      }
      out.appendCodePoint(character);
      octets += size;
    }
    out.append("\r\n");
    return this;
  }

  /// The character, or a replacement for half of a surrogate pair, or -1 for a control character.
  private static int allowed(int character) {
    if (Character.MIN_SURROGATE <= character && character <= Character.MAX_SURROGATE) {
      return 0xFFFD;
    }
    return Character.isISOControl(character) && character != '\t' ? -1 : character;
  }

  private static int octets(int character) {
    return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
  }
}
