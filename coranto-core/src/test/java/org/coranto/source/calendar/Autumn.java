package org.coranto.source.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// The events of a calendar in the five weeks from 1 September 2026, read in Dublin.
final class Autumn {

  static final Instant FROM = Instant.parse("2026-09-01T00:00:00Z");
  static final Instant TO = Instant.parse("2026-10-06T00:00:00Z");
  static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");

  private Autumn() {}

  private static List<CalendarEvents> calendars(String body) {
    var text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + body + "END:VCALENDAR\r\n";
    return CalendarEvents.read(text, FROM, TO, DUBLIN);
  }

  static String event(String lines) {
    return "BEGIN:VEVENT\nUID:rain\nSUMMARY:Rain walk\n" + lines + "\nEND:VEVENT\n";
  }

  /// As `2026-09-10T19:00[Europe/Berlin]`.
  static List<String> times(String body) {
    return calendars(body).stream()
        .flatMap(calendar ->
            calendar.occurrences().stream()
                .map(it -> calendar.zone().map(it::time).orElseGet(it::time))
                .map(time ->
                    (time.wholeDays()
                            ? time.dates().first() + "/" + time.dates().last()
                            : time.start())
                        + time.zone().map(zone -> "[" + zone + "]").orElse("")))
        .toList();
  }

  static List<String> keys(String body) {
    return calendars(body).stream()
        .flatMap(it -> it.occurrences().stream())
        .map(EventOccurrence::key)
        .toList();
  }
}
