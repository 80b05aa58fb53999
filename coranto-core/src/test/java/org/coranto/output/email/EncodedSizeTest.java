package org.coranto.output.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EncodedSizeTest {

  private static final String LETTERS = "aaabc =.<>\"éß€漢🧶\n\n";

  @Test
  void sizes_are_those_of_the_encodings() {
    var random = new Random(7);
    for (int round = 0; round < 500; round++) {
      var text = text(random);
      var size = EncodedSize.of(text);
      var crlf = text.replace("\n", "\r\n");

      assertThat(size.quotedPrintable()).as(text).isEqualTo(Sent.quotedPrintable(crlf).length());
      int base64 = Base64.getMimeEncoder().encode(crlf.getBytes(StandardCharsets.UTF_8)).length;
      assertThat(size.bytes())
          .isLessThanOrEqualTo(size.quotedPrintable())
          .isLessThanOrEqualTo(base64 + 2L)
          .isGreaterThanOrEqualTo(Math.min(base64, size.quotedPrintable()));
    }
  }

  @Test
  void sizes_of_whole_lines_add_up() {
    var random = new Random(8);
    var one = text(random);
    var other = text(random);

    assertThat(EncodedSize.of(one).plus(EncodedSize.of(other)))
        .isEqualTo(EncodedSize.of(one + other));
  }

  private static String text(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(400); i > 0; i--) {
      int at = random.nextInt(LETTERS.codePointCount(0, LETTERS.length()));
      text.appendCodePoint(LETTERS.codePointAt(LETTERS.offsetByCodePoints(0, at)));
    }
    return text.append('\n').toString();
  }
}
