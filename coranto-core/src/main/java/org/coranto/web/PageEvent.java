package org.coranto.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.coranto.model.Dates;

/// An event as announced on its own page.
///
/// @param dates the days as written there
/// @param universal whether they are in UTC, so that the local day may be a neighbour
/// @param place may be empty
public record PageEvent(
    String name, Optional<Dates> dates, boolean universal, Status status, String place) {

  /// As in schema.org's EventStatusType.
  public enum Status {
    SCHEDULED,
    CANCELLED,
    POSTPONED;

    /// `https://schema.org/EventCancelled`; iCalendar's `CANCELLED`.
    static Status of(String written) {
      var lower = written.toLowerCase(Locale.ROOT);
      if (lower.endsWith("cancelled") || lower.endsWith("canceled")) {
        return CANCELLED;
      }
      return lower.endsWith("postponed") ? POSTPONED : SCHEDULED;
    }
  }

  static PageEvent of(SchemaEvent event) {
    var days = PageEventDays.of(event.start(), event.end());
    return new PageEvent(
        event.name(), days.dates(), days.universal(), Status.of(event.status()), event.place());
  }

  /// Whether it may be on one of the days; with `anyClock`, in any time zone.
  public boolean mayBeOn(Dates days, boolean anyClock) {
    int slack = universal || anyClock ? 1 : 0;
    return dates
        .filter(own ->
            !days.last().isBefore(own.first().minusDays(slack))
                && !days.first().isAfter(own.last().plusDays(slack)))
        .isPresent();
  }

  /// Its first day.
  public Optional<LocalDate> day() {
    return dates.map(Dates::first);
  }
}
