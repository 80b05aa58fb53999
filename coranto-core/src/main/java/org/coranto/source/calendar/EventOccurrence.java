package org.coranto.source.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.coranto.model.EventTime;

/// One time at which an event happens.
///
/// @param event what the calendar says about it: the series, or what was changed for this time
/// @param recurrence which of a series it is, by when it was to be at first
/// @param lasting empty where nobody says
record EventOccurrence(
    IcsComponent event, IcsTime start, Optional<IcsTime> recurrence, Optional<Duration> lasting) {

  /// The same at every look: `7f3a@calendar.example 20260910T170000Z`.
  String key() {
    var uid = event.value("UID");
    var own = uid.isEmpty() ? event.text("SUMMARY") + " " + start.key() : uid;
    return recurrence.map(it -> own + " " + it.key()).orElse(own);
  }

  /// Whether it is not over, and begins before an end.
  ///
  /// @param zone where it tells none
  boolean isWithin(Instant from, Instant to, ZoneId zone) {
    var begins = start.instant(zone);
    var least = start.day() ? Duration.ofDays(1) : Duration.ZERO;
    return begins.isBefore(to) && begins.plus(lasting.orElse(least)).isAfter(from);
  }

  /// As clocks show it at its place.
  ///
  /// @param zone of the calendar, for what is told in UTC or in no zone
  EventTime time(ZoneId zone) {
    boolean elsewhere = start.zone().map(ZoneOffset.UTC::equals).orElse(true);
    return time(elsewhere ? start.in(zone) : start);
  }

  /// The same where the calendar names no zone.
  EventTime time() {
    return time(start);
  }

  private EventTime time(IcsTime shown) {
    return new EventTime(shown.at(), lasting.map(shown.at()::plus), shown.zone(), shown.day());
  }
}
