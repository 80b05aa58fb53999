package org.coranto.source.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coranto.source.calendar.Autumn.event;
import static org.coranto.source.calendar.Autumn.times;

import java.util.List;
import org.junit.jupiter.api.Test;

class ZonesTest {

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
}
