package org.coranto.check.page;

import java.time.LocalDate;
import java.util.Optional;
import org.coranto.model.Dates;

/**
 * An event as its own page announces it.
 *
 * @param dates the days as they are written there
 * @param universal whether they are of a clock in UTC, so that the day on the spot may be a
 *     neighbour
 * @param place may be empty
 */
public record PageEvent(
    String name, Optional<Dates> dates, boolean universal, Status status, String place) {

  /** As in schema.org's EventStatusType. */
  public enum Status {
    SCHEDULED,
    CANCELLED,
    POSTPONED
  }

  /** Whether it may be on a day, all clocks of the world considered where they have to be. */
  public boolean mayBeOn(Dates days, boolean anyClock) {
    int slack = universal || anyClock ? 1 : 0;
    return dates
        .filter(own ->
            !days.last().isBefore(own.first().minusDays(slack))
                && !days.first().isAfter(own.last().plusDays(slack)))
        .isPresent();
  }

  /** Its first day. */
  public Optional<LocalDate> day() {
    return dates.map(Dates::first);
  }
}
