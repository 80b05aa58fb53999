package org.coranto.output.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/// The size of a mail as sent, computed in another way than by the code under test.
final class Sent {

  private static final Pattern LINK = Pattern.compile("<a href=\"(http[^\"]*)\"");

  /// As many bytes as a provider with click tracking adds to a link.
  private static final String TRACKED =
      "/click?u=0a1b2c3d4e5f60718293a4b5c6&amp;id=0a1b2c3d4e&amp;e=0a1b2c3d4e&amp;h="
          + "0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293";

  private Sent() {}

  /// Bytes of the HTML body and of a message's headers.
  static int bytes(Mail mail, int linkOverhead) {
    var body =
        LINK.matcher(mail.html())
            .replaceAll("<a href=\"$1" + TRACKED.substring(0, linkOverhead) + '"');
    for (var placeholder : MailPlaceholder.values()) {
      assertThat(body).contains(placeholder.mark());
      body =
          body.replace(
              placeholder.mark(), "https://x".repeat(60).substring(0, placeholder.length()));
    }
    var crlf = body.replace("\n", "\r\n");
    int base64 = Base64.getMimeEncoder().encode(crlf.getBytes(StandardCharsets.UTF_8)).length;
    return Math.min(base64, quotedPrintable(crlf).length()) + 4096;
  }

  /// RFC 2045, 6.7, in the simplest form.
  static String quotedPrintable(String text) {
    var out = new StringBuilder();
    for (var line : text.split("\r\n", -1)) {
      var encoded = new StringBuilder();
      var bytes = line.getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < bytes.length; i++) {
        int b = bytes[i] & 0xFF;
        boolean last = i == bytes.length - 1;
        boolean plain = (b > 32 && b < 127 && b != '=') || (b == 32 && !last);
        var token = plain ? String.valueOf((char) b) : "=%02X".formatted(b);
        if (encoded.length() + token.length() > 75) {
          out.append(encoded).append("=\r\n");
          encoded.setLength(0);
        }
        encoded.append(token);
      }
      out.append(encoded).append("\r\n");
    }
    return out.substring(0, out.length() - 2);
  }
}
