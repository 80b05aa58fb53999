package org.coranto.source.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coranto.source.calendar.Autumn.event;
import static org.coranto.source.calendar.Autumn.keys;
import static org.coranto.source.calendar.Autumn.times;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Recurring events, and their exceptions.
class EventSeriesTest {

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
}
