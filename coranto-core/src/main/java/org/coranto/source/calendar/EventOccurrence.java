package org.coranto.source.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.coranto.model.EventTime;

/// One time at which an event happens.
///
/// @param event its properties in the calendar: those of the series, or those changed for this time
/// @param recurrence its original time, which identifies it in a series
/// @param lasting empty if unknown
record EventOccurrence(
    IcsComponent event, IcsTime start, Optional<IcsTime> recurrence, Optional<Duration> lasting) {

  /// The same in every run: `7f3a@calendar.example 20260910T170000Z`.
  String key() {
    var uid = event.value("UID");
    var own = uid.isEmpty() ? event.text("SUMMARY") + " " + start.key() : uid;
    return recurrence.map(it -> own + " " + it.key()).orElse(own);
  }

  /// Whether it is not over, and starts before an end.
  ///
  /// @param zone to use if it has none
  boolean isWithin(Instant from, Instant to, ZoneId zone) {
    var begins = start.instant(zone);
    var least = start.day() ? Duration.ofDays(1) : Duration.ZERO;
    return begins.isBefore(to) && begins.plus(lasting.orElse(least)).isAfter(from);
  }

  /// In local time.
  ///
  /// @param zone of the calendar, for times in UTC or without a zone
  EventTime time(ZoneId zone) {
    boolean elsewhere = start.zone().map(ZoneOffset.UTC::equals).orElse(true);
    return time(elsewhere ? start.in(zone) : start);
  }

  /// The same for a calendar without a zone.
  EventTime time() {
    return time(start);
  }

  private EventTime time(IcsTime shown) {
    return new EventTime(shown.at(), lasting.map(shown.at()::plus), shown.zone(), shown.day());
  }
}
