package org.coranto.check.rules;

import java.util.HashSet;
import java.util.Set;
import org.coranto.text.TitleKey;

/** What words begin with, so that {@code roots} and {@code rooted} count as one. */
final class Stems {

  private static final int LENGTH = 4;

  private Stems() {}

  /** The first four letters of every word that has as many and is no number. */
  static Set<String> of(String words) {
    var stems = new HashSet<String>();
    for (var word : TitleKey.of(words).split(" ")) {
      if (word.length() >= LENGTH && Character.isLetter(word.charAt(0))) {
        stems.add(word.substring(0, LENGTH));
      }
    }
    return stems;
  }

  /** How many both have. */
  static int shared(String one, String other) {
    var both = of(one);
    both.retainAll(of(other));
    return both.size();
  }
}
