package org.coranto.output.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.coranto.output.Artifacts;
import org.coranto.output.Damaged;
import org.coranto.output.Gazette;
import org.junit.jupiter.api.Test;

class HostileCalendarTest {

  /// So a check for events that break a calendar is not needed.
  @Test
  void two_hundred_damaged_editions_have_valid_calendars() {
    var random = new Random(20260819);
    int events = 0;
    for (int i = 0; i < 200; i++) {
      var made = Artifacts.of(new CalendarOutput(), Gazette.of(Damaged.edition(random)).site());
      for (var path : made.paths()) {
        if (path.endsWith(".ics")) {
          events += Calendars.events(made.text(path)).size();
          assertThat(made.text(path).split("\r\n"))
              .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        }
      }
    }
    assertThat(events).isGreaterThan(200);
  }
}
