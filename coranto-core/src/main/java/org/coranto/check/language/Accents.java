package org.coranto.check.language;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Removes accents, because Zürich and Zurich are both correct.
public final class Accents {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Accents() {}

  /// The text without accents; `ł` and `ø`, which have no normal form without one, become `l` and
  /// `o`.
  public static String without(String words) {
    return MARKS
        .matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
        .replaceAll("")
        .replace('ł', 'l')
        .replace('Ł', 'L')
        .replace('ø', 'o')
        .replace('Ø', 'O');
  }
}
