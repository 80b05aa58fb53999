package org.coranto.output.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coranto.output.calendar.CalendarNewsletter.happening;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.coranto.model.Entry.EventEntry;
import org.coranto.model.Place.Attendance;
import org.coranto.output.Site;
import org.junit.jupiter.api.Test;

/// Editions are published on 2, 9, 16, 23 … January 2031.
class EventHistoryTest {

  private final CalendarNewsletter world = new CalendarNewsletter();

  @Test
  void an_event_that_two_editions_announce_is_one_and_unchanged() {
    var fair = happening("Yarn fair", "2031-01-20").entry();
    var events = events(world.edition(fair).edition(fair).site());

    assertThat(events).hasSize(1);
    assertThat(events.getFirst().sequence()).isZero();
    assertThat(events.getFirst().changed().slug()).isEqualTo("loom-letter-1");
  }

  @Test
  void an_event_keeps_its_uid_from_edition_to_edition() {
    var fair = happening("Yarn fair", "2031-01-20").entry();
    var site = world.edition(fair).edition(fair).edition(fair).site();

    assertThat(events(site))
        .extracting(CalendarEvent::uid)
        .isEqualTo(events(world.siteAfter(1)).stream().map(CalendarEvent::uid).toList());
  }

  @Test
  void two_spellings_of_its_address_are_one_event() {
    var one = happening("Yarn fair", "2031-01-20").at("https://meet.example/yarn/1");
    var other = one.at("http://www.Meet.example/yarn/1/?utm_source=letter#about");

    var events = events(world.edition(one.entry()).edition(other.entry()).site());
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().sequence()).isZero();
  }

  @Test
  void a_new_title_changes_the_event_and_not_its_uid() {
    var before = happening("To be announced", "2031-01-20").at("https://meet.example/e/7");
    var after = happening("Looms of the north", "2031-01-20").at("https://meet.example/e/7");
    var site = world.edition(before.entry()).edition(after.entry()).site();

    assertThat(events(site)).hasSize(1);
    var event = events(site).getFirst();
    assertThat(event.listing().facts().title()).isEqualTo("Looms of the north");
    assertThat(event.sequence()).isEqualTo(1);
    assertThat(event.changed().slug()).isEqualTo("loom-letter-2");
    assertThat(event.uid()).isEqualTo(events(world.siteAfter(1)).getFirst().uid());
  }

  @Test
  void a_page_whose_date_was_corrected_before_the_day_came_is_the_same_event() {
    var before = happening("Yarn fair", "2031-01-20");
    var after = happening("Yarn fair", "2031-01-27");
    var site = world.edition(before.entry()).edition(after.entry()).site();

    assertThat(events(site)).hasSize(1);
    assertThat(events(site).getFirst().listing().dates().first())
        .isEqualTo(LocalDate.of(2031, 1, 27));
    assertThat(events(site).getFirst().sequence()).isEqualTo(1);
    assertThat(events(site).getFirst().uid())
        .isEqualTo(events(world.siteAfter(1)).getFirst().uid());
  }

  @Test
  void meetings_on_several_days_that_share_the_page_of_their_group_are_events_of_their_own() {
    var first = happening("Spinning circle", "2031-01-07").at("https://meet.example/spinners");
    var second = happening("Spinning circle", "2031-01-14").at("https://meet.example/spinners");
    var third = happening("Spinning circle", "2031-01-21").at("https://meet.example/spinners");
    var site =
        world.edition(first.entry(), second.entry()).edition(second.entry(), third.entry()).site();

    assertThat(events(site)).hasSize(3).extracting(CalendarEvent::uid).doesNotHaveDuplicates();
    assertThat(events(site)).extracting(CalendarEvent::sequence).containsOnly(0);
  }

  @Test
  void the_next_meeting_on_a_page_whose_last_meeting_is_over_is_a_new_event() {
    var january = happening("Monthly", "2031-01-08").at("https://meet.example/monthly");
    var february = happening("Monthly", "2031-02-12").at("https://meet.example/monthly");
    var site = world.edition(january.entry()).edition(february.entry()).site();

    assertThat(events(site)).hasSize(2);
  }

  @Test
  void a_meeting_on_the_day_of_publication_is_not_moved_to_the_next() {
    var today = happening("Weekly", "2031-01-09").at("https://meet.example/weekly");
    var next = happening("Weekly", "2031-01-16").at("https://meet.example/weekly");

    assertThat(events(world.edition(today.entry()).edition(next.entry()).site())).hasSize(2);
  }

  @Test
  void the_same_title_on_the_same_day_in_the_same_region_is_one_event_at_another_address() {
    var before = happening("Yarn fair", "2031-01-20").at("https://meet.example/spinners");
    var after = happening("Yarn Fair!", "2031-01-20").at("https://fair.example/2031");
    var later = happening("Later", "2031-02-01").entry();
    var site = world.edition(before.entry(), later).edition(after.entry(), later).site();

    assertThat(events(site)).hasSize(2);
    assertThat(events(site)).noneMatch(CalendarEvent::cancelled);
  }

  @Test
  void the_only_event_of_a_group_on_a_day_is_one_although_title_and_address_changed() {
    var group = "https://meet.example/spinners";
    var before = happening("To be announced", "2031-01-20").at(group).by("Spinners", group);
    var after =
        happening("Looms", "2031-01-20").at("https://meet.example/e/9").by("Spinners", group);
    var later = happening("Later", "2031-02-01").entry();
    var site = world.edition(before.entry(), later).edition(after.entry(), later).site();

    assertThat(events(site)).hasSize(2).noneMatch(CalendarEvent::cancelled);
  }

  @Test
  void an_event_to_come_that_a_later_edition_left_out_is_cancelled() {
    var dropped = happening("Yarn fair", "2031-01-20").entry();
    var later = happening("Later", "2031-01-25").entry();
    var site = world.edition(dropped, later).edition(later).site();

    var event = event(site, "Yarn fair");
    assertThat(event.cancelled()).isTrue();
    assertThat(event.sequence()).isEqualTo(1);
    assertThat(event.changed().slug()).isEqualTo("loom-letter-2");
  }

  @Test
  void an_event_beyond_what_a_later_edition_lists_is_not_cancelled() {
    var faraway = happening("Great congress", "2031-06-20").entry();
    var near = happening("Near", "2031-01-25").entry();
    var site = world.edition(faraway, near).edition(near).site();

    assertThat(event(site, "Great congress").cancelled()).isFalse();
  }

  @Test
  void an_event_is_not_cancelled_by_events_of_another_region() {
    var africa = happening("Dyeing", "2031-01-20").in("Africa").entry();
    var europe = happening("Later", "2031-01-25").entry();
    var site = world.edition(africa, europe).edition(europe).site();

    assertThat(event(site, "Dyeing").cancelled()).isFalse();
  }

  @Test
  void an_event_that_has_begun_when_an_edition_appears_is_not_cancelled() {
    var over = happening("Yarn fair", "2031-01-08").entry();
    var today = happening("Today", "2031-01-09").entry();
    var later = happening("Later", "2031-01-25").entry();
    var site = world.edition(over, today, later).edition(later).site();

    assertThat(events(site)).hasSize(3).noneMatch(CalendarEvent::cancelled);
  }

  @Test
  void an_edition_without_events_cancels_nothing() {
    var fair = happening("Yarn fair", "2031-01-20").entry();

    assertThat(events(world.edition(fair).edition().site())).noneMatch(CalendarEvent::cancelled);
  }

  @Test
  void a_cancelled_event_that_returns_takes_place_after_all() {
    var dropped = happening("Yarn fair", "2031-01-30").entry();
    var later = happening("Later", "2031-02-05").entry();
    var site = world.edition(dropped, later).edition(later).edition(dropped, later).site();

    var event = event(site, "Yarn fair");
    assertThat(event.cancelled()).isFalse();
    assertThat(event.sequence()).isEqualTo(2);
  }

  @Test
  void a_hybrid_event_below_two_headings_is_one_event_of_both() {
    var virtual =
        happening("Looms", "2031-01-20").in("Virtual").place("Exampleton", Attendance.HYBRID);
    var site = world.edition(virtual.entry(), virtual.in("Europe").entry()).site();

    assertThat(events(site)).hasSize(1);
    assertThat(events(site).getFirst().listing().facts().regions())
        .containsExactly("Europe", "Virtual");
  }

  @Test
  void what_one_heading_calls_online_and_another_on_the_spot_is_hybrid() {
    var virtual = happening("Looms", "2031-01-20").in("Virtual").place("", Attendance.VIRTUAL);
    var spot = happening("Looms", "2031-01-20").in("Europe");
    var site = world.edition(virtual.entry(), spot.entry()).site();

    assertThat(events(site).getFirst().listing().facts().place().attendance())
        .isEqualTo(Attendance.HYBRID);
    assertThat(events(site).getFirst().listing().facts().place().text())
        .isEqualTo("Exampleton, XX");
  }

  @Test
  void an_entry_that_was_pasted_twice_is_one_event() {
    var fair = happening("Yarn fair", "2031-01-20").entry();

    assertThat(events(world.edition(fair, fair).site())).hasSize(1);
  }

  @Test
  void two_titles_on_one_day_on_the_page_of_a_group_are_two_events() {
    var morning = happening("Morning", "2031-01-20").at("https://meet.example/spinners");
    var evening = happening("Evening", "2031-01-20").at("https://meet.example/spinners");

    assertThat(events(world.edition(morning.entry(), evening.entry()).site()))
        .hasSize(2)
        .extracting(CalendarEvent::uid)
        .doesNotHaveDuplicates();
  }

  @Test
  void an_event_without_any_address_is_known_by_its_words() {
    var fair = happening("Yarn fair", "2031-01-20").at("").entry();

    assertThat(events(world.edition(fair).edition(fair).site())).hasSize(1);
  }

  @Test
  void a_listing_is_compared_only_with_events_of_its_address_or_its_day() {
    int days = 60;
    for (int edition = 0; edition < 2; edition++) {
      var events =
          IntStream.range(0, days)
              .mapToObj(day ->
                  happening("Guild " + day, LocalDate.of(2031, 2, 1).plusDays(day).toString())
                      .at("https://meet.example/guild/" + day)
                      .entry())
              .toArray(EventEntry[]::new);
      world.edition(events);
    }
    var history =
        EventHistory.of(world.site().editions().stream().map(world.site()::read).iterator());

    assertThat(history.events()).hasSize(days);
    assertThat(history.comparisons()).isLessThanOrEqualTo(4 * days);
  }

  @Test
  void all_outputs_of_a_site_share_one_history() {
    var site = world.edition(happening("Yarn fair", "2031-01-20").entry()).site();

    assertThat(EventHistory.of(site)).isSameAs(EventHistory.of(site));
  }

  private static List<CalendarEvent> events(Site site) {
    return EventHistory.of(site.editions().stream().map(site::read).iterator()).events();
  }

  private static CalendarEvent event(Site site, String title) {
    return events(site).stream()
        .filter(event -> event.listing().facts().title().equals(title))
        .findFirst()
        .orElseThrow();
  }
}
