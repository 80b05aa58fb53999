package org.coranto.edition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coranto.model.Dates;

/// Days as people write them: `2026-09-08`, `2026-09-08 - 2026-09-11`, `September 2, 2021`, `Jun
/// 5`, `3/9`, `Feb 5 & 6, 2022`, `30 November 2024`.
public final class DateParser {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?";

  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

  private static final String TO = "\\s*(?:-|–|—|&|to|and|until)\\s*";

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)(?:"
              + TO
              + "(?:(\\d{4})-)?(?:(\\d{1,2})-)?(\\d{1,2})(?![\\d-]))?");

  private static final Pattern NAMED =
      Pattern.compile(
          "\\b"
              + MONTH
              + "\\s+"
              + DAY
              + "(?!\\d)(?:"
              + TO
              + "(?:"
              + MONTH
              + "\\s+)?"
              + DAY
              + "(?!\\d))?(?:,?\\s+(\\d{4})\\b)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b" + DAY + "\\.?\\s+" + MONTH + "(?:,?\\s+(\\d{4})\\b)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern SLASHED =
      Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?(?![\\d/])");

  /// Dates, and the part of the text that contains them.
  public record Found(Dates dates, int start, int end) {}

  private final LocalDate near;

  /// @param near a day without a year is the one closest to this; usually the edition's date
  public DateParser(LocalDate near) {
    this.near = near;
  }

  /// The first day, or range of days, that starts in this part of the text.
  public Optional<Found> first(String text) {
    var iso = found(ISO.matcher(text), this::iso);
    if (iso.isPresent()) {
      return iso;
    }
    return found(NAMED.matcher(text), this::named)
        .or(() -> found(DAY_FIRST.matcher(text), this::dayFirst))
        .or(() -> found(SLASHED.matcher(text), this::slashed));
  }

  /// Like [#first], but only at the start of the text.
  public Optional<Found> leading(String text) {
    return first(text).filter(found -> text.substring(0, found.start()).isBlank());
  }

  @FunctionalInterface
  private interface Reading {
    /// @throws DateTimeException if there is no such day
    Dates read(Matcher match);
  }

  private static Optional<Found> found(Matcher match, Reading reading) {
    while (match.find()) {
      try {
        return Optional.of(new Found(reading.read(match), match.start(), match.end()));
      } catch (DateTimeException _) {
        // the 31st of February: continue the search
      }
    }
    return Optional.empty();
  }

  private Dates iso(Matcher match) {
    var first = LocalDate.of(number(match, 1), number(match, 2), number(match, 3));
    if (match.group(6) == null) {
      return Dates.on(first);
    }
    int year = match.group(4) == null ? first.getYear() : number(match, 4);
    int month = match.group(5) == null ? first.getMonthValue() : number(match, 5);
    return range(first, LocalDate.of(year, month, number(match, 6)));
  }

  private Dates named(Matcher match) {
    var first = day(match.group(5), month(match, 1), number(match, 2));
    if (match.group(4) == null) {
      return Dates.on(first);
    }
    int month = match.group(3) == null ? first.getMonthValue() : month(match, 3);
    int year = month < first.getMonthValue() ? first.getYear() + 1 : first.getYear();
    return range(first, LocalDate.of(year, month, number(match, 4)));
  }

  private Dates dayFirst(Matcher match) {
    return Dates.on(day(match.group(3), month(match, 2), number(match, 1)));
  }

  private Dates slashed(Matcher match) {
    return Dates.on(day(match.group(3), number(match, 1), number(match, 2)));
  }

  /// The dates of a range; only the first day if the last is before it, which is a typing mistake.
  private static Dates range(LocalDate first, LocalDate last) {
    return last.isBefore(first) ? Dates.on(first) : new Dates(first, last);
  }

  private LocalDate day(@org.jspecify.annotations.Nullable String year, int month, int day) {
    if (year != null) {
      return LocalDate.of(Integer.parseInt(year), month, day);
    }
    var thisYear = LocalDate.of(near.getYear(), month, day);
    if (thisYear.isBefore(near.minusMonths(3))) {
      return thisYear.plusYears(1);
    }
    return thisYear.isAfter(near.plusMonths(9)) ? thisYear.minusYears(1) : thisYear;
  }

  private static int month(Matcher match, int group) {
    return MONTHS.indexOf(match.group(group).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
