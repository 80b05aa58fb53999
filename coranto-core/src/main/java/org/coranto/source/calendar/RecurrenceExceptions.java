package org.coranto.source.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/// Times of a series at which it does not happen. A day (`EXDATE;VALUE=DATE:20260910`) means what
/// happens at any hour of it, and a time without a zone means the clock of the event.
final class RecurrenceExceptions {

  private final Set<LocalDate> days = new HashSet<>();
  private final Set<LocalDate> daysOfTimes = new HashSet<>();
  private final Set<LocalDateTime> clocks = new HashSet<>();
  private final Set<Instant> instants = new HashSet<>();

  RecurrenceExceptions(Stream<IcsTime> told) {
    told.forEach(this::add);
  }

  private void add(IcsTime told) {
    daysOfTimes.add(told.at().toLocalDate());
    if (told.day()) {
      days.add(told.at().toLocalDate());
    } else if (told.zone().isEmpty()) {
      clocks.add(told.at());
    } else {
      instants.add(told.instant(ZoneOffset.UTC));
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
