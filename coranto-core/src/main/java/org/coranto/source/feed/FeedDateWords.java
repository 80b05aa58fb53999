package org.coranto.source.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// A time whose month is a word, with its parts in any order: `Thu, 1 Jan 04 19:48 EST`, `January
/// 1st, 2004 7:48 pm`. Weekdays are ignored, because they are often wrong.
final class FeedDateWords {

  private static final List<Locale> LANGUAGES =
      List.of("en", "de", "fr", "es", "it", "pt", "nl").stream().map(Locale::of).toList();

  private static final Map<String, Month> MONTHS = months();

  /// Offsets in hours, for zone names of RFC 822 and others in feeds.
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("UT", "Z"),
          Map.entry("UTC", "Z"),
          Map.entry("GMT", "Z"),
          Map.entry("Z", "Z"),
          Map.entry("WET", "Z"),
          Map.entry("BST", "+1"),
          Map.entry("WEST", "+1"),
          Map.entry("CET", "+1"),
          Map.entry("MEZ", "+1"),
          Map.entry("CEST", "+2"),
          Map.entry("MESZ", "+2"),
          Map.entry("EET", "+2"),
          Map.entry("EEST", "+3"),
          Map.entry("MSK", "+3"),
          Map.entry("JST", "+9"),
          Map.entry("KST", "+9"),
          Map.entry("AEST", "+10"),
          Map.entry("AEDT", "+11"),
          Map.entry("EST", "-5"),
          Map.entry("ET", "-5"),
          Map.entry("EDT", "-4"),
          Map.entry("CST", "-6"),
          Map.entry("CDT", "-5"),
          Map.entry("MST", "-7"),
          Map.entry("MDT", "-6"),
          Map.entry("PST", "-8"),
          Map.entry("PT", "-8"),
          Map.entry("PDT", "-7"),
          Map.entry("AKST", "-9"),
          Map.entry("HST", "-10"));

  private OptionalInt day = OptionalInt.empty();
  private OptionalInt year = OptionalInt.empty();
  private Optional<Month> month = Optional.empty();
  private Optional<LocalTime> time = Optional.empty();
  private Optional<ZoneId> zone = Optional.empty();
  private int later;

  private FeedDateWords() {}

  static Optional<Instant> read(String text) {
    var words = new FeedDateWords();
    for (var word : text.replace(',', ' ').split(" ")) {
      words.take(word);
    }
    return words.instant();
  }

  private static Map<String, Month> months() {
    var months = new HashMap<String, Month>();
    for (var language : LANGUAGES) {
      for (var month : Month.values()) {
        for (var style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
          months.putIfAbsent(key(month.getDisplayName(style, language)), month);
        }
      }
    }
    months.put("sept", Month.SEPTEMBER);
    return Map.copyOf(months);
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT).replace(".", "");
  }

  private Optional<Instant> instant() {
    if (day.isEmpty() || month.isEmpty() || year.isEmpty()) {
      return Optional.empty();
    }
    try {
      var date = LocalDate.of(year.getAsInt(), month.get(), day.getAsInt());
      var local = date.atTime(time.orElse(LocalTime.MIDNIGHT)).plusHours(later);
      return Optional.of(local.atZone(zone.orElse(ZoneOffset.UTC)).toInstant());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private void take(String word) {
    if (word.isEmpty()) {
      return;
    }
    char first = word.charAt(0);
    if (first == '+' || first == '-') {
      zone = offset(word);
    } else if (!Character.isDigit(first)) {
      name(word);
    } else if (word.indexOf(':') > 0) {
      clock(word);
    } else if (word.indexOf('-') > 0 || word.indexOf('/') > 0) {
      Arrays.stream(word.split("[-/]")).forEach(this::take);
    } else {
      number(word);
    }
  }

  private void name(String word) {
    var known = Optional.ofNullable(MONTHS.get(key(word)));
    if (known.isPresent() && month.isEmpty()) {
      month = known;
      return;
    }
    var upper = word.toUpperCase(Locale.ROOT);
    if (upper.equals("PM") || upper.equals("P.M.")) {
      later = time.filter(it -> it.getHour() < 12).isPresent() ? 12 : 0;
    } else if (upper.equals("AM") || upper.equals("A.M.")) {
      later = time.filter(it -> it.getHour() == 12).isPresent() ? -12 : 0;
    } else if (ZONES.containsKey(upper)) {
      zone = offset(ZONES.getOrDefault(upper, "Z"));
    } else if (upper.startsWith("GMT") || upper.startsWith("UTC")) {
      zone = offset(word.substring(3));
    } else if (word.indexOf('/') > 0) {
      zone = offset(word);
    }
  }

  private static Optional<ZoneId> offset(String word) {
    try {
      return Optional.of(ZoneId.of(word));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// `19:48:21.5`, `19:48Z`, `7:48pm`.
  private void clock(String word) {
    int end = 0;
    while (end < word.length()
        && (Character.isDigit(word.charAt(end)) || word.charAt(end) == ':')) {
      end++;
    }
    var parts = word.substring(0, end).split(":");
    if (parts.length < 2) {
      return;
    }
    try {
      int second = parts.length > 2 ? Math.min(59, Integer.parseInt(parts[2])) : 0;
      int hour = Integer.parseInt(parts[0]);
      time = Optional.of(LocalTime.of(hour % 24, Integer.parseInt(parts[1]), second));
      later = hour == 24 ? 24 : 0;
    } catch (DateTimeException | NumberFormatException _) {
      return;
    }
    if (end < word.length() && word.charAt(end) != '.') {
      take(word.substring(end));
    }
  }

  /// `1`, `1st`, `2004`, `04`.
  private void number(String word) {
    int end = 0;
    while (end < word.length() && Character.isDigit(word.charAt(end))) {
      end++;
    }
    if (end > 4) {
      return;
    }
    int number = Integer.parseInt(word.substring(0, end));
    if (end <= 2 && day.isEmpty()) {
      day = OptionalInt.of(number);
    } else if (year.isEmpty()) {
      year = OptionalInt.of(end > 2 ? number : number + (number < 70 ? 2000 : 1900));
    }
  }
}
