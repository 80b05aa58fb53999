package org.coranto.source.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The future events of a calendar.
///
/// @param name of the calendar; may be empty
/// @param zone of the calendar, if it has one
/// @param occurrences by their time
record CalendarEvents(String name, Optional<ZoneId> zone, List<EventOccurrence> occurrences) {

  private static final int MOST = 5_000;

  /// The largest size in characters; only the start of a longer text is read.
  static final int LONGEST = 20_000_000;

  private static final int MOST_SERIES = 20_000;
  private static final int MOST_CALENDARS = 100;

  /// One value for each calendar in a file; most files have one.
  ///
  /// @param zone for times without a zone, to decide whether they are in the future
  /// @return empty if it is not a calendar
  static List<CalendarEvents> read(String text, Instant from, Instant to, ZoneId zone) {
    var file = IcsComponent.file(text.substring(0, Math.min(text.length(), LONGEST)));
    var calendars = file.all("VCALENDAR").toList();
    var effort = new RecurrenceBudget();
    return (calendars.isEmpty() && file.all("VEVENT").findAny().isPresent()
            ? Stream.of(file)
            : calendars.stream())
        .limit(MOST_CALENDARS)
        .map(it -> of(it, from, to, zone, effort))
        .toList();
  }

  private static CalendarEvents of(
      IcsComponent calendar, Instant from, Instant to, ZoneId otherwise, RecurrenceBudget effort) {
    var zone = Zones.byName(calendar.text("X-WR-TIMEZONE"));
    var name = calendar.line("X-WR-CALNAME").or(() -> calendar.line("NAME"));
    var zones = new Zones(calendar, from.atZone(otherwise).toLocalDateTime(), effort);
    var shown = zone.orElse(otherwise);
    var found =
        calendar.value("METHOD").equalsIgnoreCase("CANCEL")
            ? List.<EventOccurrence>of()
            : byUid(calendar).stream()
                .limit(MOST_SERIES)
                .flatMap(it -> new EventSeries(it, zones, effort).within(from, to, shown).stream())
                .limit(MOST)
                .sorted(Comparator.comparing(it -> it.start().instant(shown)))
                .toList();
    return new CalendarEvents(name.map(IcsContentLine::text).orElse(""), zone, found);
  }

  private static List<List<IcsComponent>> byUid(IcsComponent calendar) {
    var series = new LinkedHashMap<String, List<IcsComponent>>();
    calendar
        .all("VEVENT")
        .forEach(event -> {
          var uid = event.value("UID");
          var own =
              uid.isEmpty()
                  ? "\0" + series.size()
                  : uid; // each event without a UID is a series of its own
          series.computeIfAbsent(own, _ -> new ArrayList<>()).add(event);
        });
    return List.copyOf(series.values());
  }
}
