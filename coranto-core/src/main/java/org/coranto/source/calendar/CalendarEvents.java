package org.coranto.source.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The events of a calendar that are to come.
 *
 * @param name of the calendar; may be empty
 * @param zone of the calendar, where it tells one
 * @param occurrences by their time
 */
record CalendarEvents(String name, Optional<ZoneId> zone, List<Occurrence> occurrences) {

  private static final int MOST = 5_000;
  private static final int MOST_CHARACTERS = 20_000_000;
  private static final int MOST_SERIES = 20_000;
  private static final int MOST_RULED = 2_000;

  /**
   * One for each calendar in a file; a file mostly has one.
   *
   * @param zone where a time without one is taken to be, to know whether it is to come
   * @return empty where it is no calendar
   */
  static List<CalendarEvents> read(String text, Instant from, Instant to, ZoneId zone) {
    var file = Component.file(text.substring(0, Math.min(text.length(), MOST_CHARACTERS)));
    var calendars = file.all("VCALENDAR").toList();
    return (calendars.isEmpty() && file.all("VEVENT").findAny().isPresent()
            ? Stream.of(file)
            : calendars.stream())
        .map(it -> of(it, from, to, zone))
        .toList();
  }

  private static CalendarEvents of(Component calendar, Instant from, Instant to, ZoneId otherwise) {
    var zone = Zones.byName(calendar.text("X-WR-TIMEZONE"));
    var name = calendar.line("X-WR-CALNAME").or(() -> calendar.line("NAME"));
    var zones = new Zones(calendar, from.atZone(otherwise).toLocalDateTime());
    var shown = zone.orElse(otherwise);
    var found =
        calendar.value("METHOD").equalsIgnoreCase("CANCEL")
            ? List.<Occurrence>of()
            : bounded(byUid(calendar)).stream()
                .flatMap(it -> new Series(it, zones).within(from, to, shown).stream())
                .limit(MOST)
                .sorted(Comparator.comparing(it -> it.start().instant(shown)))
                .toList();
    return new CalendarEvents(name.map(ContentLine::text).orElse(""), zone, found);
  }

  /** No calendar that people keep has so many series with a rule, and each takes time. */
  private static List<List<Component>> bounded(List<List<Component>> series) {
    var bounded = new ArrayList<List<Component>>();
    int ruled = 0;
    for (var events : series) {
      ruled += events.stream().anyMatch(it -> it.line("RRULE").isPresent()) ? 1 : 0;
      if (ruled > MOST_RULED || bounded.size() >= MOST_SERIES) {
        return bounded;
      }
      bounded.add(events);
    }
    return bounded;
  }

  private static List<List<Component>> byUid(Component calendar) {
    var series = new LinkedHashMap<String, List<Component>>();
    calendar
        .all("VEVENT")
        .forEach(event -> {
          var uid = event.value("UID");
          var own = uid.isEmpty() ? "\0" + series.size() : uid; // each without one is its own
          series.computeIfAbsent(own, _ -> new ArrayList<>()).add(event);
        });
    return List.copyOf(series.values());
  }
}
