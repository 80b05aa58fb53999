package org.coranto.edition;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coranto.config.Content.DateOrder;

/// The day that an edition's header, title or file name has, in the forms that people and programs
/// write: `2026-09-02T10:00Z`, `2026/09/02`, `20260902`, `Wed, 02 Sep 2026 10:00:00 GMT` (RFC 5322,
/// section 3.3), `2. September 2026`, `2026年9月2日`. The day is as written, in its own time zone.
public final class HeaderDate {

  /// The result of reading a text.
  public sealed interface Reading {

    /// A day, and the part of the text that has it.
    record Day(LocalDate day, int start, int end) implements Reading {}

    /// `03/04/2026`: two days are possible.
    record Ambiguous(LocalDate dayFirst, LocalDate monthFirst, int start, int end)
        implements Reading {}

    /// No day that exists.
    record None() implements Reading {}
  }

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)(?:\\s*[-/._–]\\s*|\\s*年\\s*|\\s*년\\s*)(\\d{1,2})"
              + "(?:\\s*[-/._–]\\s*|\\s*月\\s*|\\s*월\\s*)(\\d{1,2})(?!\\d)");

  private static final Pattern YEAR_AND_MONTH =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)(?:[-/._–]|\\s*年\\s*|\\s*년\\s*)(\\d{1,2})(?![\\d:])");

  private static final Pattern COMPACT =
      Pattern.compile("(?<![\\d.])((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?=T?\\d{4,6}Z?\\b|(?!\\d))");

  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "(?<![\\d.])(\\d{1,2})\\s*([-/.])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{4}|\\d{2})(?!\\d)");

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?i)\\d{1,2}:\\d\\d(?::\\d\\d)?(?:[.,]\\d+)?(?:\\s*[ap]\\.?m\\b\\.?)?|(?<=\\s)[+-]\\d\\d:?\\d\\d\\b");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{3,}\\.?");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern SHORT_NUMBER = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");
  private static final int CENTURY = 2000;

  private final DateOrder order;
  private final Locale language;

  /// @param order which number is the day in `03/04/2026`
  /// @param language the newsletter's language, as a BCP 47 tag
  public HeaderDate(DateOrder order, String language) {
    this.order = order;
    this.language = Locale.forLanguageTag(language);
  }

  /// The first day in a text.
  public Reading read(String text) {
    var plain = normalised(text);
    var yearFirst = day(YEAR_FIRST.matcher(plain), 1, 2, 3);
    if (yearFirst instanceof Reading.Day) {
      return yearFirst;
    }
    var compact = day(COMPACT.matcher(plain), 1, 2, 3);
    if (compact instanceof Reading.Day) {
      return compact;
    }
    var last = YEAR_LAST.matcher(plain);
    if (last.find()) {
      return yearLast(last);
    }
    var words = words(plain);
    return words instanceof Reading.None && !YEAR_FIRST.matcher(plain).find()
        ? month(plain)
        : words;
  }

  /// Wide digits and unusual spaces as the usual ones, unless that moves what comes after them.
  private static String normalised(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return plain.length() == text.length() ? plain : text.replace('\u00A0', ' ');
  }

  private static Reading day(Matcher match, int year, int month, int day) {
    while (match.find()) {
      try {
        var found = LocalDate.of(number(match, year), number(match, month), number(match, day));
        return new Reading.Day(found, match.start(), match.end());
      } catch (DateTimeException _) {
        // 2026-02-30: look further
      }
    }
    return new Reading.None();
  }

  /// A year and a month are the first day of the month.
  private static Reading month(String text) {
    var match = YEAR_AND_MONTH.matcher(text);
    while (match.find()) {
      try {
        var found = LocalDate.of(number(match, 1), number(match, 2), 1);
        return new Reading.Day(found, match.start(), match.end());
      } catch (DateTimeException _) {
        // 2026-13: look further
      }
    }
    return new Reading.None();
  }

  private Reading yearLast(Matcher match) {
    int year = number(match, 4) + (match.group(4).length() == 2 ? CENTURY : 0);
    var dayFirst = existing(year, number(match, 3), number(match, 1));
    var monthFirst = existing(year, number(match, 1), number(match, 3));
    boolean dots = match.group(2).equals(".");
    var meant = dots || order == DateOrder.DAY_FIRST ? dayFirst : monthFirst;
    var other = meant.equals(dayFirst) ? monthFirst : dayFirst;
    if (meant.isEmpty() && other.isEmpty()) {
      return new Reading.None();
    }
    boolean sure =
        dots
            || order != DateOrder.UNKNOWN
            || meant.isEmpty()
            || other.isEmpty()
            || meant.equals(other);
    return sure
        ? new Reading.Day(meant.or(() -> other).orElseThrow(), match.start(), match.end())
        : new Reading.Ambiguous(
            dayFirst.orElseThrow(), monthFirst.orElseThrow(), match.start(), match.end());
  }

  private static Optional<LocalDate> existing(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// `Wednesday, 2nd September 2026, 10:00`; without a day, the first of the month.
  private Reading words(String text) {
    var plain = CLOCK.matcher(text).replaceAll(match -> " ".repeat(match.group().length()));
    var month = month(plain, MonthNames.of(language));
    if (month.isEmpty()) {
      return new Reading.None();
    }
    var numbers = SHORT_NUMBER.matcher(plain).results().map(MatchResult::group).toList();
    var year = YEAR.matcher(plain);
    boolean full = year.find();
    if (!full && numbers.size() < 2) {
      return new Reading.None();
    }
    int of = full ? Integer.parseInt(year.group()) : CENTURY + Integer.parseInt(numbers.get(1));
    int day = numbers.isEmpty() ? 1 : Integer.parseInt(numbers.getFirst());
    return existing(of, month.getAsInt(), day)
        .<Reading>map(found -> new Reading.Day(found, 0, text.length()))
        .orElseGet(Reading.None::new);
  }

  /// Of several words that are months in some language, such as the “mar” of an Italian Tuesday,
  /// the last is meant.
  private static OptionalInt month(String text, MonthNames names) {
    var found = new ArrayList<Integer>();
    WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .forEach(word -> names.number(word).ifPresent(found::add));
    return found.isEmpty() ? OptionalInt.empty() : OptionalInt.of(found.getLast());
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
