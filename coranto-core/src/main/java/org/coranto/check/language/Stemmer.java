package org.coranto.check.language;

import java.util.HashSet;
import java.util.Set;
import org.coranto.markdown.TitleKey;

/// Reduces words to their first letters, so that `roots` and `rooted` count as one.
public final class Stemmer {

  private static final int LENGTH = 4;

  private Stemmer() {}

  /// The first four letters of every word that is long enough and not a number.
  public static Set<String> of(String words) {
    var stems = new HashSet<String>();
    for (var word : TitleKey.of(words).split(" ")) {
      if (word.length() >= LENGTH && Character.isLetter(word.charAt(0))) {
        stems.add(word.substring(0, LENGTH));
      }
    }
    return stems;
  }

  /// The number of stems that both have.
  public static int shared(String one, String other) {
    var both = of(one);
    both.retainAll(of(other));
    return both.size();
  }
}
