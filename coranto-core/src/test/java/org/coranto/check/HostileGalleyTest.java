package org.coranto.check;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An edition, broken in some thousand ways. The long search is {@code proof/fuzz}. */
class HostileGalleyTest {

  private static final int TEXTS = 300;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void no_text_makes_a_check_fail(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      var text =
          new StringBuilder(Galleys.whole(Galleys.DATE, AnyText.edition("Fog", "2026-09-08")));
      for (int wound = 1 + random.nextInt(12); wound > 0; wound--) {
        wound(text, random);
      }
      AnyText.check(text.toString());
    }
  }

  private static void wound(StringBuilder text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(40));
    switch (random.nextInt(4)) {
      case 0 -> text.delete(at, end);
      case 1 -> text.insert(at, text.substring(at, end));
      case 2 -> text.insert(at, AnyText.pieces().get(random.nextInt(AnyText.pieces().size())));
      default ->
          text.replace(at, end, AnyText.pieces().get(random.nextInt(AnyText.pieces().size())));
    }
  }
}
