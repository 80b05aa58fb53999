package org.coranto.source.calendar;

import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A zone that a calendar defines under its own name (RFC 5545, 3.6.5). It is identified by its
/// offsets in the middle of each month of a year.
record DefinedZone(IcsComponent definition, RecurrenceBudget effort) {

  /// A zone with every change since the introduction of daylight saving time has about 150.
  private static final int MOST_OBSERVANCES = 500;

  private static final int MOST_RULES = 2;

  /// A zone with the same offsets in that year, or else with the present offset.
  Optional<ZoneId> like(LocalDateTime now) {
    var offsets =
        IntStream.rangeClosed(1, 12)
            .mapToObj(month -> now.withMonth(1).withDayOfMonth(15).plusMonths(month - 1L))
            .map(at -> new Shown(at, offset(at)))
            .toList();
    if (offsets.stream().anyMatch(it -> it.offset().isEmpty())) {
      return Optional.empty();
    }
    return WindowsZones.ALL.stream()
        .filter(zone ->
            offsets.stream()
                .allMatch(
                    it -> it.offset().equals(Optional.of(zone.getRules().getOffset(it.at())))))
        .findFirst()
        .or(() -> offset(now).map(ZoneId.class::cast));
  }

  private record Shown(LocalDateTime at, Optional<ZoneOffset> offset) {}

  private record Onset(LocalDateTime at, ZoneOffset offset) {}

  private Optional<ZoneOffset> offset(LocalDateTime at) {
    return Stream.concat(definition.all("STANDARD"), definition.all("DAYLIGHT"))
        .limit(MOST_OBSERVANCES)
        .flatMap(it -> onset(it, at).stream())
        .max(Comparator.comparing(Onset::at))
        .map(Onset::offset);
  }

  /// The last one before a time.
  private Optional<Onset> onset(IcsComponent observance, LocalDateTime before) {
    var start = IcsTime.of(observance.value("DTSTART"));
    var offset = offset(observance.value("TZOFFSETTO"));
    if (start.isEmpty() || offset.isEmpty()) {
      return Optional.empty();
    }
    var year = before.minusYears(1).withMonth(Month.JANUARY.getValue()).withDayOfMonth(1);
    var span = new EventRecurrence.Span(year, before);
    var ruled =
        observance
            .lines("RRULE")
            .limit(MOST_RULES)
            .flatMap(rule ->
                EventRecurrence.within(rule.value(), start.get(), span, 10, effort).stream());
    var listed =
        observance
            .lines("RDATE")
            .flatMap(line ->
                Stream.of(line.value().split(","))
                    .flatMap(it -> IcsTime.of(it).stream())
                    .map(IcsTime::at));
    return Stream.concat(Stream.of(start.get().at()), Stream.concat(ruled, listed))
        .filter(it -> it.isBefore(before))
        .max(Comparator.naturalOrder())
        .map(it -> new Onset(it, offset.get()));
  }

  /// `+0100`, `-043000`.
  private static Optional<ZoneOffset> offset(String value) {
    try {
      return Optional.of(ZoneOffset.of(value));
    } catch (java.time.DateTimeException _) {
      return Optional.empty();
    }
  }
}
