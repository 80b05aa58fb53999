package org.coranto.check;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.coranto.markdown.LibraryBlocksTest;

/// Parser and checks with input from a coverage-guided fuzzer: `proof/fuzz`. Its agent slows down
/// every other test in the same process, so it is not part of the usual run.
class CheckFuzz {

  @FuzzTest(maxDuration = "5m")
  void no_text_makes_a_check_fail(FuzzedDataProvider data) {
    var text = new StringBuilder();
    if (data.consumeBoolean()) {
      text.append(TestEditions.whole(TestEditions.DATE, ""));
    }
    while (data.remainingBytes() > 0 && text.length() < 20_000) {
      int piece = data.consumeInt(0, ArbitraryText.pieces().size() + 4);
      text.append(
          piece < ArbitraryText.pieces().size()
              ? ArbitraryText.pieces().get(piece)
              : data.consumeString(1 + piece));
    }
    LibraryBlocksTest.compare(text.toString());
    ArbitraryText.check(text.toString());
  }
}
