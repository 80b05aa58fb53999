package org.coranto.source.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coranto.source.calendar.Autumn.DUBLIN;
import static org.coranto.source.calendar.Autumn.FROM;
import static org.coranto.source.calendar.Autumn.TO;
import static org.coranto.source.calendar.Autumn.event;
import static org.coranto.source.calendar.Autumn.times;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The times of events.
class CalendarEventsTest {

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
  void a_line_has_parameters_with_colons_in_quotes() {
    assertThat(IcsContentLine.of("organizer;CN=\"Ada: rain\";X=1:mailto:ada@mail.example"))
        .map(it -> it.name() + " " + it.parameter("CN") + " " + it.value())
        .isEqualTo(Optional.of("ORGANIZER Ada: rain mailto:ada@mail.example"));
  }
}
