package org.coranto.source.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/// Exceptions of a recurring event. A day (`EXDATE;VALUE=DATE:20260910`) matches any hour of it,
/// and a time without a zone is in the event's zone.
final class RecurrenceExceptions {

  private final Set<LocalDate> days = new HashSet<>();
  private final Set<LocalDate> daysOfTimes = new HashSet<>();
  private final Set<LocalDateTime> clocks = new HashSet<>();
  private final Set<Instant> instants = new HashSet<>();

  RecurrenceExceptions(Stream<IcsTime> time) {
    time.forEach(this::add);
  }

  private void add(IcsTime time) {
    daysOfTimes.add(time.at().toLocalDate());
    if (time.day()) {
      days.add(time.at().toLocalDate());
    } else if (time.zone().isEmpty()) {
      clocks.add(time.at());
    } else {
      instants.add(time.instant(ZoneOffset.UTC));
    }
  }

  boolean mean(IcsTime time) {
    var day = time.at().toLocalDate();
    return days.contains(day)
        || (time.day()
            ? daysOfTimes.contains(day)
            : clocks.contains(time.at()) || instants.contains(time.instant(ZoneOffset.UTC)));
  }
}
