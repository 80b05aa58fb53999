package org.coranto.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coranto.markdown.TitleKey;

/// Compares two titles that may belong to one text: `Yew 0.20.0` and `Releasing Yew 0.20`.
public final class TitleSimilarity {

  private TitleSimilarity() {}

  /// Whether half of the words of the shorter title are in the other.
  public static boolean are(String one, String other) {
    var fewer = words(one);
    var both = new HashSet<>(fewer);
    both.retainAll(words(other));
    return 2 * both.size() >= Math.min(fewer.size(), words(other).size());
  }

  private static Set<String> words(String title) {
    return new HashSet<>(List.of(TitleKey.of(title).split(" ")));
  }
}
