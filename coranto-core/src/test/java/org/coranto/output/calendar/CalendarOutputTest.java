package org.coranto.output.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coranto.output.calendar.CalendarNewsletter.calendars;
import static org.coranto.output.calendar.CalendarNewsletter.happening;
import static org.coranto.output.calendar.CalendarNewsletter.rule;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.model.Property;
import org.coranto.model.Place.Attendance;
import org.coranto.output.Plan;
import org.coranto.output.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarOutputTest {

  private static final String ALL = "calendar/all.ics";

  private final CalendarNewsletter world = new CalendarNewsletter();

  @Test
  void there_is_a_calendar_of_all_events_one_of_those_online_and_one_for_each_region() {
    assertThat(calendars(world.edition().site()).keySet())
        .containsExactly(
            ALL,
            "calendar/online.ics",
            "calendar/africa.ics",
            "calendar/asia.ics",
            "calendar/europe.ics",
            "calendar/north-america.ics",
            "calendar/oceania.ics",
            "calendar/south-america.ics");
  }

  @Test
  void each_configured_section_of_events_has_a_calendar_of_its_own() {
    var site = world.withSections(rule("meetups"), rule("fairs")).edition().site();

    assertThat(calendars(site).keySet()).contains("calendar/meetups.ics", "calendar/fairs.ics");
  }

  @Test
  void a_newsletter_without_events_has_no_calendar() {
    assertThat(new CalendarOutput().plan(world.withSections().edition().site())).isEmpty();
  }

  @Test
  void planning_reads_no_edition() {
    var site = world.edition(happening("Yarn fair", "2031-01-20").entry()).site();
    var unreadable =
        new Site(
            site.config(),
            site.editions(),
            List.of(),
            _ -> {
              throw new AssertionError("read while planning");
            },
            Site.Theme.BUILT_IN);

    assertThat(new CalendarOutput().plan(unreadable))
        .extracting(Plan::inputs)
        .containsOnly(new CalendarOutput().plan(site).getFirst().inputs());
  }

  @Test
  void an_event_carries_day_place_address_region_and_who_holds_it() {
    var fair =
        happening("Yarn fair", "2031-01-20")
            .until("2031-01-22")
            .by("Spinners; Exampleton, north", "https://meet.example/spinners");
    var event =
        Calendars.event(
            calendars(world.edition(fair.entry()).site()).getOrDefault(ALL, ""),
            "Yarn fair (Spinners; Exampleton, north)");

    assertThat(Calendars.value(event, Property.DTSTART)).isEqualTo("20310120");
    assertThat(Calendars.value(event, Property.DTEND)).isEqualTo("20310123");
    assertThat(Calendars.value(event, Property.LOCATION)).isEqualTo("Exampleton, XX");
    assertThat(Calendars.value(event, Property.URL)).isEqualTo("https://meet.example/yarn-fair");
    assertThat(Calendars.value(event, Property.CATEGORIES)).isEqualTo("Europe");
    assertThat(Calendars.value(event, Property.CONTACT)).isEqualTo("Spinners; Exampleton, north");
    assertThat(Calendars.value(event, Property.STATUS)).isEqualTo("CONFIRMED");
    assertThat(Calendars.value(event, Property.TRANSP)).isEqualTo("TRANSPARENT");
    assertThat(Calendars.value(event, Property.DTSTAMP)).isEqualTo("20310102T170000Z");
    assertThat(Calendars.value(event, Property.DESCRIPTION))
        .contains("Loom Letter 1: https://loom.example/1/#yarn-fair");
  }

  @Test
  void a_hybrid_event_is_once_in_its_region_and_once_online() {
    var hybrid =
        happening("Looms", "2031-01-20").in("Virtual").place("Exampleton", Attendance.HYBRID);
    var calendars = calendars(world.edition(hybrid.entry(), hybrid.in("Europe").entry()).site());

    for (var path : List.of(ALL, "calendar/online.ics", "calendar/europe.ics")) {
      assertThat(Calendars.events(calendars.getOrDefault(path, ""))).as(path).hasSize(1);
    }
    assertThat(Calendars.events(calendars.getOrDefault("calendar/asia.ics", ""))).isEmpty();
    assertThat(calendars.getOrDefault(ALL, "")).contains("LOCATION:Exampleton and online");
  }

  @Test
  void headings_of_two_regions_and_of_other_languages_are_understood() {
    var calendars =
        calendars(
            world
                .edition(
                    happening("One", "2031-01-20").in("Asia Pacific").entry(),
                    happening("Two", "2031-01-20").in("südamerika").entry(),
                    happening("Three", "2031-01-20").in("Online").entry())
                .site());

    assertThat(calendars.getOrDefault("calendar/asia.ics", "")).contains("SUMMARY:One");
    assertThat(calendars.getOrDefault("calendar/oceania.ics", "")).contains("SUMMARY:One");
    assertThat(calendars.getOrDefault("calendar/south-america.ics", "")).contains("SUMMARY:Two");
    assertThat(calendars.getOrDefault("calendar/online.ics", "")).contains("SUMMARY:Three");
  }

  @Test
  void a_cancelled_event_stays_in_its_calendars_as_cancelled() {
    var dropped = happening("Yarn fair", "2031-01-20").entry();
    var later = happening("Later", "2031-01-25").entry();
    var calendars = calendars(world.edition(dropped, later).edition(later).site());

    for (var path : List.of(ALL, "calendar/europe.ics")) {
      var event = Calendars.event(calendars.getOrDefault(path, ""), "Yarn fair");
      assertThat(Calendars.value(event, Property.STATUS)).isEqualTo("CANCELLED");
      assertThat(Calendars.value(event, Property.SEQUENCE)).isEqualTo("1");
      assertThat(Calendars.value(event, Property.LAST_MODIFIED)).isEqualTo("20310109T170000Z");
    }
  }

  @Test
  void an_edition_that_changes_nothing_changes_no_byte() {
    var fair = happening("Yarn fair", "2031-01-20").entry();
    var site = world.edition(fair).edition(fair).site();

    assertThat(calendars(site)).isEqualTo(calendars(world.siteAfter(1)));
  }

  @Test
  void the_calendar_says_what_it_is_and_how_often_to_come_back() {
    assertThat(calendars(world.edition().site()).getOrDefault("calendar/europe.ics", ""))
        .contains(
            "NAME:Loom Letter: Europe\r\n",
            "X-WR-CALNAME:Loom Letter: Europe\r\n",
            "X-WR-TIMEZONE:Europe/Berlin\r\n",
            "SOURCE;VALUE=URI:https://loom.example/calendar/europe.ics\r\n",
            "REFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n",
            "COLOR:firebrick\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "comma, semicolon; colon: backslash \\ and \\n",
        "quote \" caret ^ and 'apostrophe'",
        "line\r\nEND:VEVENT\nBEGIN:VALARM\rTRIGGER:-PT1M",
        "control \u0000\u0007\u001b\u007f\u0085 characters",
        "half a pair \ud83e and the other \udd80 half",
        "שלום وعليكم السلام \u202e reversed",
        "🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶",
        "\tt\u2028line separator\u2029paragraph separator"
      })
  void hostile_words_do_no_harm_and_come_back(String words) {
    var happening =
        happening(words, "2031-01-20")
            .at("https://meet.example/\"><script>?a=b\r\nX:1 ü")
            .place(words, Attendance.IN_PERSON)
            .in(words)
            .by("g" + words, "javascript:alert(1)");
    var text = calendars(world.edition(happening.entry()).site()).getOrDefault(ALL, "");

    assertThat(text).doesNotContain("javascript:").doesNotContain("\nEND:VEVENT\nBEGIN");
    assertThat(text.split("\r\n"))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    assertThat(text.replace("\r\n", "").codePoints())
        .noneMatch(it -> Character.isISOControl(it) && it != '\t');
    var events = Calendars.events(text);
    assertThat(events).hasSize(1);
    var harmless =
        words
            .replaceAll("\\R", "\n")
            .replaceAll("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f]", "")
            .replaceAll("[\\ud800-\\udfff](?<![\\ud800-\\udbff])", "")
            .strip();
    if (words.chars().noneMatch(it -> Character.isSurrogate((char) it))) {
      assertThat(Calendars.value(events.getFirst(), Property.LOCATION)).isEqualTo(harmless);
    }
  }
}
