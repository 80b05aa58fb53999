package org.coranto.source;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coranto.model.EventTime;
import org.coranto.web.SchemaEvent;

/// The time of an event in schema.org data: `2026-09-02T18:30:00+02:00`, `2026-09-02`.
final class SchemaTime {

  private static final Pattern MOMENT =
      Pattern.compile(
          "([0-9]{4}-[0-9]{2}-[0-9]{2})"
              + "(?:(?:T|,? (?:at )?)([0-9]{1,2}:[0-9]{2})(?::[0-9]{2})?(?:[.,][0-9]{1,9})?"
              + " ?([AaPp]\\.?[Mm]\\.?)? ?(Z|[+-][0-9]{2}(?::?[0-9]{2})?)?)?");

  /// `September 10, 2026`, `10 September 2026`: days as people write them. `12/17/2026` is not
  /// read: in other countries it is another day.
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?i)^(?:[a-z]+,? )?([a-z]{3,9})\\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})");

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?i)^(?:[a-z]+,? )?([0-9]{1,2})(?:st|nd|rd|th)?\\.? ([a-z]{3,9})\\.?,? ([0-9]{4})");

  /// A longer event is a series, or its year is wrong.
  private static final Duration LONGEST = Duration.ofDays(60);

  private record Moment(LocalDateTime clock, Optional<ZoneOffset> offset, boolean whole) {}

  private SchemaTime() {}

  /// As given in the page.
  static Optional<EventTime> of(SchemaEvent event) {
    return stretch(event)
        .map(it ->
            new EventTime(
                it.start().clock(),
                it.last(Moment::clock),
                offset(it.start()),
                it.start().whole()));
  }

  /// @param zone the zone to use if the page has none, or has UTC
  static Optional<EventTime> of(SchemaEvent event, ZoneId zone) {
    return stretch(event)
        .map(it ->
            new EventTime(
                there(it.start(), zone),
                it.last(moment -> there(moment, zone)),
                fitting(it.start(), zone),
                it.start().whole()));
  }

  private static Optional<Stretch> stretch(SchemaEvent event) {
    return moment(event.start())
        .map(start ->
            new Stretch(start, moment(event.end()).filter(it -> it.whole() == start.whole())));
  }

  private record Stretch(Moment start, Optional<Moment> end) {

    /// The end, if it is plausible.
    Optional<LocalDateTime> last(Function<Moment, LocalDateTime> clock) {
      var first = clock.apply(start);
      return end.map(it -> it.whole() ? it.clock().plusDays(1) : clock.apply(it))
          .filter(it -> it.isAfter(first) && it.isBefore(first.plus(LONGEST)));
    }
  }

  private static Optional<ZoneId> offset(Moment moment) {
    return moment.offset().map(ZoneId.class::cast);
  }

  /// The zone, unless the page has the hour of another zone.
  private static Optional<ZoneId> fitting(Moment start, ZoneId zone) {
    return start.offset().isEmpty() || isUniversal(start) || isOf(start, zone)
        ? Optional.of(zone)
        : offset(start);
  }

  private static boolean isOf(Moment moment, ZoneId zone) {
    return zone.getRules().getValidOffsets(moment.clock()).contains(moment.offset().orElseThrow());
  }

  /// The local time. A page with UTC usually has no real zone.
  private static LocalDateTime there(Moment moment, ZoneId zone) {
    return isUniversal(moment)
        ? LocalDateTime.ofInstant(moment.clock().toInstant(ZoneOffset.UTC), zone)
        : moment.clock();
  }

  private static boolean isUniversal(Moment moment) {
    return moment.offset().filter(ZoneOffset.UTC::equals).isPresent();
  }

  private static Optional<Moment> moment(String written) {
    var match = MOMENT.matcher(numeric(written.strip()));
    if (!match.matches()) {
      return Optional.empty();
    }
    try {
      var day = LocalDate.parse(match.group(1));
      if (match.group(2) == null) {
        return Optional.of(new Moment(day.atStartOfDay(), Optional.empty(), true));
      }
      var offset = Optional.ofNullable(match.group(4)).map(ZoneOffset::of);
      var clock = day.atTime(clock(match.group(2), match.group(3) == null ? "" : match.group(3)));
      return Optional.of(new Moment(clock, offset, false));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// @param half `AM`, `p.m.`; empty for 24 hours
  private static LocalTime clock(String written, String half) {
    int colon = written.indexOf(':');
    int hour = Integer.parseInt(written.substring(0, colon));
    int minute = Integer.parseInt(written.substring(colon + 1));
    int shown =
        half.isEmpty()
            ? hour
            : hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
    return LocalTime.of(shown, minute);
  }

  /// `2026-09-10 7:00 PM` of `September 10, 2026 7:00 PM`.
  private static String numeric(String written) {
    var first = MONTH_FIRST.matcher(written);
    if (first.find()) {
      return numeric(first, 3, 1, 2)
          .map(day -> day + written.substring(first.end()))
          .orElse(written);
    }
    var second = DAY_FIRST.matcher(written);
    return second.find()
        ? numeric(second, 3, 2, 1).map(day -> day + written.substring(second.end())).orElse(written)
        : written;
  }

  private static Optional<String> numeric(Matcher match, int year, int month, int day) {
    var word = match.group(month).toLowerCase(Locale.ROOT);
    return Arrays.stream(Month.values())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).startsWith(word.substring(0, 3)))
        .filter(it -> it.name().toLowerCase(Locale.ROOT).startsWith(word) || word.equals("sept"))
        .findFirst()
        .map(it ->
            "%s-%02d-%02d"
                .formatted(match.group(year), it.getValue(), Integer.parseInt(match.group(day))));
  }

  /// Whether it is not over at the first moment and starts before the second.
  ///
  /// @param otherwise the zone to use if the event has none
  static boolean isBetween(EventTime time, Instant from, Instant to, ZoneId otherwise) {
    var zone = time.zone().orElse(otherwise);
    var end = time.end().orElse(time.wholeDays() ? time.start().plusDays(1) : time.start());
    return end.atZone(zone).toInstant().compareTo(from) >= 0
        && time.start().atZone(zone).toInstant().isBefore(to);
  }
}
