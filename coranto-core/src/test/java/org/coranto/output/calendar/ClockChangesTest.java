package org.coranto.output.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.Date;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockChangesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTC",
        "Europe/Berlin",
        "America/New_York",
        "Asia/Kolkata",
        "Africa/Casablanca",
        "Australia/Lord_Howe",
        "America/Santiago",
        "Pacific/Auckland"
      })
  void another_parser_reads_the_same_offsets_as_the_platform(String name) throws Exception {
    var zone = ZoneId.of(name);
    var read = new TimeZone(read(zone));

    for (var at = Instant.parse("2025-01-02T00:00:00Z");
        at.isBefore(Instant.parse("2026-12-31T00:00:00Z"));
        at = at.plusSeconds(36 * 3600)) {
      if (changesWithinADayOf(at, zone)) {
        continue; // ical4j reads the local time of a change as UTC
      }
      assertThat(read.getOffset(at.toEpochMilli()) / 1000)
          .as("%s at %s", name, Date.from(at).toInstant())
          .isEqualTo(zone.getRules().getOffset(at).getTotalSeconds());
    }
  }

  @Test
  void a_change_is_written_in_the_local_time_before_it() {
    assertThat(text(ZoneId.of("Pacific/Auckland")).lines())
        .containsSequence(
            "BEGIN:DAYLIGHT",
            "DTSTART:20260927T020000",
            "TZOFFSETFROM:+1200",
            "TZOFFSETTO:+1300",
            "END:DAYLIGHT");
  }

  private static boolean changesWithinADayOf(Instant at, ZoneId zone) {
    var next = zone.getRules().nextTransition(at.minusSeconds(24 * 3600));
    return next != null && next.getInstant().isBefore(at.plusSeconds(24 * 3600));
  }

  private static VTimeZone read(ZoneId zone) throws Exception {
    var calendar = new CalendarBuilder().build(new StringReader(text(zone)));
    assertThat(calendar.validate(true).getEntries()).isEmpty();
    return calendar.<VTimeZone>getComponents("VTIMEZONE").getFirst();
  }

  private static String text(ZoneId zone) {
    var lines = new ContentLines().value("BEGIN", "VCALENDAR").value("VERSION", "2.0");
    lines.value("PRODID", "test");
    ClockChanges.write(lines, zone, Year.of(2025), Year.of(2026));
    return new String(lines.value("END", "VCALENDAR").bytes(), StandardCharsets.UTF_8);
  }
}
