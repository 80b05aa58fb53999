package org.coranto.check;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An edition, broken in thousands of ways. The long search is `proof/fuzz`.
class HostileEditionTest {

  private static final int TEXTS = 300;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void no_text_makes_a_check_fail(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      var text =
          new StringBuilder(
              TestEditions.whole(TestEditions.DATE, ArbitraryText.edition("Fog", "2026-09-08")));
      for (int wound = 1 + random.nextInt(12); wound > 0; wound--) {
        wound(text, random);
      }
      ArbitraryText.check(text.toString());
    }
  }

  static List<String> pieces() {
    return ArbitraryText.pieces();
  }

  /// A check whose work grows with the square of a line's length would not end here.
  @ParameterizedTest
  @MethodSource("pieces")
  void a_line_of_one_piece_again_and_again_is_read_like_any_other(String piece) {
    ArbitraryText.check(
        TestEditions.whole(
            TestEditions.DATE, "## News\n\n* [a" + piece.repeat(50_000 / piece.length())));
  }

  private static void wound(StringBuilder text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(40));
    switch (random.nextInt(4)) {
      case 0 -> text.delete(at, end);
      case 1 -> text.insert(at, text.substring(at, end));
      case 2 ->
          text.insert(
              at, ArbitraryText.pieces().get(random.nextInt(ArbitraryText.pieces().size())));
      default ->
          text.replace(
              at, end, ArbitraryText.pieces().get(random.nextInt(ArbitraryText.pieces().size())));
    }
  }
}
