package org.coranto.edition;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The names of months in the languages of newsletters, from the JDK's locale data: `October`,
/// `Okt.`, `octobre`, `октября`.
final class MonthNames {

  private static final List<Locale> LANGUAGES =
      Stream.of(
              "en", "de", "fr", "es", "pt", "it", "nl", "ru", "pl", "sv", "da", "nb", "fi", "cs",
              "uk", "tr", "ro", "hu", "el", "ca", "sk", "bg", "id", "vi")
          .map(Locale::forLanguageTag)
          .toList();

  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  private static final Pattern MARKS = Pattern.compile("\\p{M}+|\\.");
  private static final int SHORTEST = 3;
  private static final Map<Locale, MonthNames> KNOWN = new ConcurrentHashMap<>();

  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, Integer> full = new HashMap<>();

  /// @param first the language that decides when two languages have the same word
  static MonthNames of(Locale first) {
    return KNOWN.computeIfAbsent(first, MonthNames::new);
  }

  private MonthNames(Locale first) {
    Stream.concat(Stream.of(first), LANGUAGES.stream()).forEach(this::learn);
    for (var locale : List.of(first, Locale.ENGLISH)) {
      for (var month : Month.values()) {
        full.putIfAbsent(key(month.getDisplayName(TextStyle.FULL, locale)), month.getValue());
      }
    }
  }

  private void learn(Locale locale) {
    for (var style : STYLES) {
      for (var month : Month.values()) {
        var name = key(month.getDisplayName(style, locale));
        if (name.codePoints().anyMatch(Character::isLetter) && name.length() >= SHORTEST) {
          months.putIfAbsent(name, month.getValue());
        }
      }
    }
  }

  /// The number of a month, by its name or by the beginning of its full name: `sept`.
  OptionalInt number(String word) {
    var key = key(word);
    var exact = months.get(key);
    if (exact != null) {
      return OptionalInt.of(exact);
    }
    if (key.length() < SHORTEST) {
      return OptionalInt.empty();
    }
    var begun =
        full.entrySet().stream()
            .filter(name -> name.getKey().startsWith(key))
            .mapToInt(Map.Entry::getValue)
            .distinct()
            .toArray();
    return begun.length == 1 ? OptionalInt.of(begun[0]) : OptionalInt.empty();
  }

  /// Without accents and dots, in small letters.
  private static String key(String name) {
    var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT).strip();
  }
}
