package org.coranto.output.page;

import java.util.Locale;
import java.util.Set;

/// Typographic properties of a language tag.
final class Language {

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi");

  private Language() {}

  static boolean isRightToLeft(String tag) {
    var locale = Locale.forLanguageTag(tag);
    return locale.getScript().isEmpty()
        ? RIGHT_TO_LEFT.contains(locale.getLanguage())
        : Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo").contains(locale.getScript());
  }
}
