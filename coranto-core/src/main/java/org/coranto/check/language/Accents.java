package org.coranto.check.language;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Zürich is Zurich in another language; neither is misspelt. */
public final class Accents {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Accents() {}

  /** Letters that no normal form takes apart are taken for those that they look like. */
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
