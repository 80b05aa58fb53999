package org.coranto.source.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coranto.web.PlainWords;

/// Parses the date forms found in feeds: `Thu, 01 Jan 2004 19:48:21 GMT`,
/// `2003-12-31T10:14:55-08:00`, `Sun Jan 4 16:29:06 PST 2004`, `2003-12`. A date without a zone is
/// in UTC; without a time, it is the beginning of the day.
final class FeedDate {

  private static final int LONGEST = 60;

  /// `2003-12-31T10:14:55.3Z`, with optional parts.
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("uuuu-M-d")
          .optionalStart()
          .appendLiteral('T')
          .appendPattern("H[:m[:s]]")
          .optionalStart()
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .optionalEnd()
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HHMM", "Z")
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HH:mm", "Z")
          .optionalEnd()
          .toFormatter(Locale.ROOT);

  private static final List<DateTimeFormatter> DAYS =
      List.of(
          DateTimeFormatter.ISO_ORDINAL_DATE,
          DateTimeFormatter.ISO_WEEK_DATE,
          DateTimeFormatter.BASIC_ISO_DATE);

  private FeedDate() {}

  /// Empty if it is not a date.
  static Optional<Instant> of(String written) {
    var text = PlainWords.clean(written);
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    return iso(text).or(() -> FeedDateWords.read(text)).filter(FeedDate::isPossible);
  }

  private static Optional<Instant> iso(String text) {
    if (!Character.isDigit(text.charAt(0))) {
      return Optional.empty();
    }
    return moment(withT(text)).or(() -> month(text)).or(() -> day(text));
  }

  /// `2003-12-31 10:14:55 +0100` has spaces in places where ISO 8601 has a T or nothing.
  private static String withT(String text) {
    int space = text.indexOf(' ');
    boolean isBeforeHour =
        space > 0 && space + 1 < text.length() && Character.isDigit(text.charAt(space + 1));
    var joined = isBeforeHour ? text.substring(0, space) + "T" + text.substring(space + 1) : text;
    return joined.replace(" ", "").replace("UTC", "Z").replace("GMT", "Z");
  }

  private static Optional<Instant> moment(String text) {
    try {
      var read = ISO.parse(text);
      var time = Optional.ofNullable(read.query(TemporalQueries.localTime()));
      var offset = Optional.ofNullable(read.query(TemporalQueries.offset()));
      return Optional.of(
          LocalDateTime.of(LocalDate.from(read), time.orElse(LocalTime.MIDNIGHT))
              .toInstant(offset.orElse(ZoneOffset.UTC)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> month(String text) {
    try {
      if (text.length() == "2003".length()) {
        return Optional.of(start(Year.parse(text).atDay(1)));
      }
      return text.length() == "2003-12".length()
          ? Optional.of(start(YearMonth.parse(text).atDay(1)))
          : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> day(String text) {
    return DAYS.stream().flatMap(form -> day(text, form).stream()).findFirst();
  }

  private static Optional<Instant> day(String text, DateTimeFormatter form) {
    try {
      return Optional.of(start(LocalDate.parse(text, form)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private static boolean isPossible(Instant at) {
    int year = OffsetDateTime.ofInstant(at, ZoneOffset.UTC).getYear();
    return year >= 1980 && year < 2200;
  }
}
