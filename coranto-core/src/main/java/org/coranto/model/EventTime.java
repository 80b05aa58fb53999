package org.coranto.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/// When an event is, in local time.
///
/// @param start midnight for an event of whole days
/// @param end exclusive for an event of whole days: the midnight after its last day
/// @param zone empty if unknown; the time is then used as written
/// @param wholeDays whether it has days and no hours
public record EventTime(
    LocalDateTime start, Optional<LocalDateTime> end, Optional<ZoneId> zone, boolean wholeDays) {

  public static EventTime on(LocalDate day) {
    return new EventTime(day.atStartOfDay(), Optional.empty(), Optional.empty(), true);
  }

  /// First and last day. An end before five in the morning belongs to the evening before.
  public Dates dates() {
    var first = start.toLocalDate();
    var last = end.map(at -> (wholeDays ? at.minusDays(1) : at.minusHours(5)).toLocalDate());
    return new Dates(first, last.filter(day -> day.isAfter(first)).orElse(first));
  }
}
