package org.coranto.source.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When events happen, from the first of September 2026 for five weeks. */
class CalendarEventsTest {

  private static final Instant FROM = Instant.parse("2026-09-01T00:00:00Z");
  private static final Instant TO = Instant.parse("2026-10-06T00:00:00Z");
  private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");

  private static List<CalendarEvents> calendars(String body) {
    var text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + body + "END:VCALENDAR\r\n";
    return CalendarEvents.read(text, FROM, TO, DUBLIN);
  }

  private static String event(String lines) {
    return "BEGIN:VEVENT\nUID:rain\nSUMMARY:Rain walk\n" + lines + "\nEND:VEVENT\n";
  }

  /** As {@code 2026-09-10T19:00[Europe/Berlin]}. */
  private static List<String> times(String body) {
    return calendars(body).stream()
        .flatMap(calendar ->
            calendar.occurrences().stream()
                .map(it -> it.time(calendar.zone()))
                .map(time ->
                    (time.wholeDays()
                            ? time.dates().first() + "/" + time.dates().last()
                            : time.start())
                        + time.zone().map(zone -> "[" + zone + "]").orElse("")))
        .toList();
  }

  private static List<String> keys(String body) {
    return calendars(body).stream()
        .flatMap(it -> it.occurrences().stream())
        .map(Occurrence::key)
        .toList();
  }

  @Test
  void an_event_is_at_the_hour_of_its_place() {
    assertThat(times(event("DTSTART;TZID=Europe/Berlin:20260910T190000")))
        .containsExactly("2026-09-10T19:00[Europe/Berlin]");
    assertThat(times(event("DTSTART:20260910T190000Z"))).containsExactly("2026-09-10T19:00[Z]");
    assertThat(times("X-WR-TIMEZONE:Europe/Berlin\n" + event("DTSTART:20260910T170000Z")))
        .containsExactly("2026-09-10T19:00[Europe/Berlin]");
    assertThat(times(event("DTSTART:20260910T190000"))).containsExactly("2026-09-10T19:00");
  }

  @Test
  void what_is_over_or_far_is_not_there() {
    assertThat(
            times(
                event("DTSTART:20260831T190000Z\nDTEND:20260831T210000Z")
                    + "BEGIN:VEVENT\nUID:2\nDTSTART:20261007T190000Z\nEND:VEVENT\n"))
        .isEmpty();
  }

  @Test
  void what_goes_on_is_there() {
    assertThat(times(event("DTSTART;VALUE=DATE:20260830\nDTEND;VALUE=DATE:20260903")))
        .containsExactly("2026-08-30/2026-09-02");
    assertThat(times(event("DTSTART:20260831T230000Z\nDURATION:PT3H")))
        .containsExactly("2026-08-31T23:00[Z]");
  }

  @Test
  void a_rule_keeps_the_hour_when_clocks_are_changed() {
    var body = event("DTSTART;TZID=America/New_York:20250102T190000\nRRULE:FREQ=MONTHLY;BYDAY=1TH");
    assertThat(times(body))
        .containsExactly(
            "2026-09-03T19:00[America/New_York]", "2026-10-01T19:00[America/New_York]");
    assertThat(keys(body)).containsExactly("rain 20260903T230000Z", "rain 20261001T230000Z");
  }

  @Test
  void a_rule_ends_with_its_last_day() {
    assertThat(
            times(
                event(
                    "DTSTART;TZID=Europe/Berlin:20260903T190000\nRRULE:FREQ=WEEKLY;UNTIL=20260917")))
        .hasSize(3);
    assertThat(
            times(
                event(
                    "DTSTART;TZID=Europe/Berlin:20260903T190000\nRRULE:FREQ=WEEKLY;UNTIL=20260917T165959Z")))
        .hasSize(2);
    assertThat(times(event("DTSTART:20260903T190000\nRRULE:FREQ=WEEKLY;UNTIL=20260917T190000Z")))
        .hasSize(3);
    assertThat(times(event("DTSTART;VALUE=DATE:20260903\nRRULE:FREQ=WEEKLY;COUNT=2"))).hasSize(2);
  }

  @Test
  void exceptions_are_left_out_in_whatever_form_they_are_told() {
    for (var exception :
        List.of(
            "EXDATE;TZID=Europe/Berlin:20260910T190000",
            "EXDATE:20260910T170000Z",
            "EXDATE:20260910T190000",
            "EXDATE;VALUE=DATE:20260910",
            "EXDATE;TZID=W. Europe Standard Time:20250101T190000,20260910T190000",
            "EXRULE:FREQ=WEEKLY;INTERVAL=5")) {
      var start = exception.startsWith("EXRULE") ? "20260910" : "20260903";
      var body =
          event(
              "DTSTART;TZID=Europe/Berlin:"
                  + start
                  + "T190000\nRRULE:FREQ=WEEKLY;UNTIL=20260930\n"
                  + exception);
      assertThat(times(body)).as(exception).noneMatch(it -> it.startsWith("2026-09-10"));
      assertThat(times(body)).as(exception).contains("2026-09-17T19:00[Europe/Berlin]");
    }
  }

  @Test
  void further_times_are_taken_in() {
    assertThat(
            times(
                event(
                    "DTSTART:20260903T190000\nRDATE:20260905T190000,20260907T190000\n"
                        + "RDATE;VALUE=PERIOD:20260909T190000/PT1H")))
        .containsExactly(
            "2026-09-03T19:00", "2026-09-05T19:00", "2026-09-07T19:00", "2026-09-09T19:00");
  }

  @Test
  void one_time_of_a_series_is_moved_and_keeps_its_key() {
    var body =
        event("DTSTART;TZID=Europe/Berlin:20260903T190000\nRRULE:FREQ=WEEKLY;COUNT=3")
            + event("RECURRENCE-ID:20260910T170000Z\nDTSTART;TZID=Europe/Berlin:20260911T200000");
    assertThat(times(body))
        .containsExactly(
            "2026-09-03T19:00[Europe/Berlin]",
            "2026-09-11T20:00[Europe/Berlin]",
            "2026-09-17T19:00[Europe/Berlin]");
    assertThat(keys(body))
        .containsExactly("rain 20260903T170000Z", "rain 20260910T170000Z", "rain 20260917T170000Z");
  }

  @Test
  void what_was_cancelled_does_not_happen() {
    var series = event("DTSTART:20260903T190000\nRRULE:FREQ=WEEKLY;COUNT=3");
    assertThat(times(event("DTSTART:20260903T190000\nSTATUS:CANCELLED"))).isEmpty();
    assertThat(times("METHOD:CANCEL\n" + series)).isEmpty();
    assertThat(
            times(
                series
                    + event(
                        "RECURRENCE-ID:20260910T190000\nDTSTART:20260910T190000\nSTATUS:CANCELLED")))
        .containsExactly("2026-09-03T19:00", "2026-09-17T19:00");
  }

  @Test
  void the_last_version_counts() {
    assertThat(
            times(
                event("SEQUENCE:2\nDTSTART:20260904T190000")
                    + event("SEQUENCE:1\nDTSTART:20260903T190000")))
        .containsExactly("2026-09-04T19:00");
  }

  @Test
  void a_zone_is_known_by_any_of_its_names() {
    for (var name :
        List.of(
            "Europe/Berlin",
            "\"Europe/Berlin\"",
            "/mozilla.org/20070129_1/Europe/Berlin",
            "W. Europe Standard Time")) {
      assertThat(times(event("DTSTART;TZID=" + name + ":20260910T190000")))
          .as(name)
          .containsExactly("2026-09-10T19:00[Europe/Berlin]");
    }
    assertThat(times(event("DTSTART;TZID=\"(UTC-03:00) South\":20260910T190000")))
        .containsExactly("2026-09-10T19:00[-03:00]");
    assertThat(times(event("DTSTART;TZID=Nowhere:20260910T190000")))
        .containsExactly("2026-09-10T19:00");
  }

  @Test
  void a_zone_that_a_calendar_defines_is_found_by_what_its_clocks_show() {
    var zone =
        """
        BEGIN:VTIMEZONE
        TZID:Ours
        BEGIN:STANDARD
        DTSTART:16010101T030000
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
        END:STANDARD
        BEGIN:DAYLIGHT
        DTSTART:16010101T020000
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
        END:DAYLIGHT
        END:VTIMEZONE
        """;
    assertThat(times(zone + event("DTSTART;TZID=Ours:20260910T190000")))
        .containsExactly("2026-09-10T19:00[Europe/Berlin]");
  }

  @Test
  void broken_calendars_give_what_they_have() {
    assertThat(
            times(
                """
                BEGIN:VEVENT
                UID:1
                SUMMARY
                 :Folded behind
                  its name
                DESCRIPTION:First line
                and a second one without a fold
                dtstart:2026-09-10T19:00
                BEGIN:VALARM
                DTSTART:20260101T000000
                BEGIN:VEVENT
                UID:2
                DTSTART;VALUE=DATE:20260911T000000
                DTEND:nonsense
                END:VTODO
                BEGIN:VEVENT
                UID:3
                DTSTART:INVALID
                """))
        .containsExactly("2026-09-10T19:00", "2026-09-11/2026-09-11");
    assertThat(CalendarEvents.read("BEGIN:VEVENT\nDTSTART:20260910T1900\n", FROM, TO, DUBLIN))
        .hasSize(1);
    assertThat(CalendarEvents.read("<html>", FROM, TO, DUBLIN)).isEmpty();
  }

  @Test
  void whole_days_of_outlook_are_days() {
    assertThat(
            times(
                event(
                    """
                    DTSTART;TZID=W. Europe Standard Time:20260910T000000
                    DTEND;TZID=W. Europe Standard Time:20260912T000000
                    X-MICROSOFT-CDO-ALLDAYEVENT:TRUE\
                    """)))
        .containsExactly("2026-09-10/2026-09-11");
  }

  @Test
  void what_is_to_happen_without_end_or_never_takes_no_time() {
    for (var rule :
        List.of(
            "FREQ=SECONDLY",
            "FREQ=MINUTELY;COUNT=2000000000",
            "FREQ=HOURLY;COUNT=600000",
            "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
            "FREQ=SOMETIMES",
            "",
            "FREQ=HOURLY;BYMONTHDAY=31;BYDAY=MO;BYHOUR=3;COUNT=100000")) {
      assertThat(times(event("DTSTART:19700101T000000Z\nRRULE:" + rule))).as(rule).isEmpty();
    }
    assertThat(times(event("DTSTART:20260901T000001Z\nRRULE:FREQ=SECONDLY"))).hasSize(200);
    assertThat(times(event("DTSTART:19700101T190000Z\nRRULE:FREQ=DAILY"))).hasSize(35);
  }

  @Test
  void a_line_has_parameters_with_colons_in_quotes() {
    assertThat(ContentLine.of("organizer;CN=\"Ada: rain\";X=1:mailto:ada@mail.example"))
        .map(it -> it.name() + " " + it.parameter("CN") + " " + it.value())
        .isEqualTo(Optional.of("ORGANIZER Ada: rain mailto:ada@mail.example"));
  }
}
