package org.coranto.output.email;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// Numbered URLs in plain text; the numbers continue through the mail.
final class Footnotes {

  /// In bytes: a line has at most 998 (RFC 5322, 2.1.1), and there is text before a URL.
  private static final int LONGEST = 900;

  private final Map<String, Integer> open = new LinkedHashMap<>();
  private int last;

  /// The number of a URL; the same one if the section already has it.
  int number(String address) {
    return open.computeIfAbsent(address, _ -> ++last);
  }

  /// Writes the footnotes since the last call.
  void flush(WrappedText lines) {
    if (open.isEmpty()) {
      return;
    }
    lines.gap();
    open.forEach((address, number) -> lines.line("[" + number + "] ", bracketed(address)));
    open.clear();
    lines.gap();
  }

  /// `<https://example.org/>`; shortened if it is too long for a line of a mail.
  static String bracketed(String address) {
    return address.getBytes(StandardCharsets.UTF_8).length > LONGEST
        ? MailWords.LONG_ADDRESS
        : "<" + address + ">";
  }
}
