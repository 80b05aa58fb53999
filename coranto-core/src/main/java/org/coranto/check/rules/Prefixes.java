package org.coranto.check.rules;

import org.coranto.model.Span;

/** {@code [video] [series] …}: what stands in brackets before an item's words. */
final class Prefixes {

  private static final int LONGEST = 24;

  private Prefixes() {}

  /** Behind the prefixes and the space after them. */
  static int end(String text, Span words) {
    int at = words.start();
    while (at < words.end() && text.charAt(at) == '[') {
      int close = Targets.find(text, ']', at, words.end());
      if (close < 0 || close - at > LONGEST || !text.startsWith("] ", close)) {
        return at;
      }
      at = close + 2;
    }
    return at;
  }
}
