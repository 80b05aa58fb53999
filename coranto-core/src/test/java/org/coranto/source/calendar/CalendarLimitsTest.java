package org.coranto.source.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coranto.source.calendar.Autumn.DUBLIN;
import static org.coranto.source.calendar.Autumn.FROM;
import static org.coranto.source.calendar.Autumn.TO;
import static org.coranto.source.calendar.Autumn.event;
import static org.coranto.source.calendar.Autumn.times;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Files that were made to be slow.
class CalendarLimitsTest {

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

  private static String many(int count, String written) {
    return IntStream.range(0, count)
        .mapToObj(i -> written.replace("#", String.valueOf(i)))
        .collect(Collectors.joining());
  }

  private static String daily(String uid) {
    return "BEGIN:VEVENT\nUID:%s\nDTSTART:20260903T190000\nRRULE:FREQ=DAILY;COUNT=2\nEND:VEVENT\n"
        .formatted(uid);
  }

  @Test
  void of_rules_only_so_many_are_reckoned_and_what_happens_once_is_there_still() {
    assertThat(times(many(1_500, daily("#")))).hasSize(3_000);
    var more = many(2_500, daily("#"));
    assertThat(times(more)).hasSizeBetween(2_500, 4_900);
    assertThat(times(more + event("DTSTART:20260902T190000"))).contains("2026-09-02T19:00");
  }

  @Test
  void rules_of_many_calendars_in_a_file_count_together() {
    var calendar = "BEGIN:VCALENDAR\n%sEND:VCALENDAR\n".formatted(many(100, daily("#")));
    var read = CalendarEvents.read(calendar.repeat(200), FROM, TO, DUBLIN);
    assertThat(read).hasSize(100);
    assertThat(read.getLast().occurrences())
        .hasSize(100); // each one starts, but no date is computed
  }

  @Test
  void every_one_of_twenty_thousand_exceptions_counts() {
    var first = LocalDate.of(2026, 9, 10).minusDays(19_990);
    var exceptions =
        IntStream.range(0, 20_000)
            .mapToObj(
                i -> "EXDATE:%sT190000\n".formatted(first.plusDays(i).toString().replace("-", "")))
            .collect(Collectors.joining());
    var body = event("DTSTART:20260901T190000\nRRULE:FREQ=DAILY;COUNT=21\n" + exceptions);
    assertThat(times(body)).containsExactly("2026-09-20T19:00", "2026-09-21T19:00");
  }

  @Test
  void a_line_without_end_is_read_from_its_beginning() {
    var line = "DESCRIPTION:" + "rain ".repeat(100_000);
    assertThat(times(event(line + "\nDTSTART:20260910T190000"))).hasSize(1);
    assertThat(IcsComponent.file("BEGIN:VEVENT\n" + line).all("VEVENT").findFirst().orElseThrow())
        .returns(20_000, it -> it.text("DESCRIPTION").length());
  }

  @Test
  void a_name_of_a_zone_without_end_is_no_name() {
    assertThat(times(event("DTSTART;TZID=" + "/".repeat(150_000) + ":20260910T190000")))
        .containsExactly("2026-09-10T19:00");
  }

  @Test
  void components_lie_only_so_deep_in_each_other() {
    assertThat(times(many(10_000, "BEGIN:X#\n") + event("DTSTART:20260910T190000")))
        .hasSizeLessThan(2);
  }
}
