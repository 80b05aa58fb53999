package org.coranto.output.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Property;
import org.coranto.RealSite;
import org.coranto.output.Site;
import org.junit.jupiter.api.Test;

/// The calendars of a year of This Week in Rust.
class RealCalendarTest {

  @Test
  void every_calendar_is_valid_for_another_parser() {
    for (var calendar : CalendarNewsletter.calendars(year()).entrySet()) {
      var events = Calendars.events(calendar.getValue());

      assertThat(events).as(calendar.getKey()).isNotEmpty();
      assertThat(events.stream().map(event -> Calendars.value(event, Property.UID)))
          .as(calendar.getKey())
          .doesNotHaveDuplicates();
      assertThat(calendar.getValue().split("\r\n"))
          .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }
  }

  @Test
  void every_event_of_the_year_is_there_once() {
    var site = year();
    var listed =
        site.editions().stream()
            .flatMap(head -> EventListings.of(site.read(head)).stream())
            .map(listing -> listing.key() + listing.dates().first())
            .collect(Collectors.toSet());
    var events = events(site, site.editions().size());

    assertThat(events.stream().map(it -> it.listing().key() + it.listing().dates().first()))
        .as("no two events share address and day")
        .doesNotHaveDuplicates();
    assertThat(listed)
        .as("an event was moved or got another address now and then")
        .hasSizeBetween(events.size(), events.size() * 11 / 10);
  }

  @Test
  void no_uid_is_lost_from_edition_to_edition_and_no_sequence_falls() {
    var site = year();
    for (int count = 1; count < site.editions().size(); count += 5) {
      var before = events(site, count);
      var after =
          events(site, count + 1).stream()
              .collect(Collectors.toMap(CalendarEvent::uid, event -> event));

      assertThat(after.keySet()).containsAll(before.stream().map(CalendarEvent::uid).toList());
      assertThat(before)
          .allMatch(event -> after.getOrDefault(event.uid(), event).sequence() >= event.sequence());
    }
  }

  @Test
  void an_event_is_cancelled_only_where_an_edition_left_it_out() {
    var site = year();
    var cancelled =
        events(site, site.editions().size()).stream().filter(CalendarEvent::cancelled).toList();

    assertThat(cancelled).as("editors drop about one event a month").hasSizeBetween(5, 30);
    for (var event : cancelled) {
      var listed = new HashSet<String>();
      EventListings.of(site.read(event.changed())).forEach(it -> listed.add(it.key() + it.dates()));
      assertThat(listed).doesNotContain(event.listing().key() + event.listing().dates());
    }
  }

  private static Site year() {
    return RealSite.newest(52);
  }

  private static List<CalendarEvent> events(Site site, int editions) {
    return EventHistory.of(site.editions().subList(0, editions).stream().map(site::read).iterator())
        .events();
  }
}
