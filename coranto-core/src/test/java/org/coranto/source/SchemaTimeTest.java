package org.coranto.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.coranto.model.EventTime;
import org.coranto.web.SchemaEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTimeTest {

  private static Optional<EventTime> time(String start, String end, String zone) {
    var event =
        new SchemaEvent(
            "A walk",
            "",
            start,
            end,
            "",
            "",
            SchemaEvent.Spot.NOWHERE,
            SchemaEvent.Host.NOBODY,
            false);
    return zone.isEmpty() ? SchemaTime.of(event) : SchemaTime.of(event, ZoneId.of(zone));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-09-10T18:30:00.000+02:00 | '' | 2026-09-10T18:30 | +02:00",
        "2026-09-10T18:30:00+0200 | '' | 2026-09-10T18:30 | +02:00",
        "2026-09-10T18:30:00+02:00 | Europe/Oslo | 2026-09-10T18:30 | Europe/Oslo",
        "2026-09-10T18:30:00-05:00 | Europe/Oslo | 2026-09-10T18:30 | -05:00",
        "2026-09-10T16:30:00Z | Europe/Oslo | 2026-09-10T18:30 | Europe/Oslo",
        "2026-09-10T23:30Z | Europe/Oslo | 2026-09-11T01:30 | Europe/Oslo",
        "2026-09-10T16:30:00Z | '' | 2026-09-10T16:30 | Z",
        "2026-09-10 18:30 | Europe/Oslo | 2026-09-10T18:30 | Europe/Oslo"
      })
  void hours_are_those_of_the_clock_there(
      String written, String zone, LocalDateTime start, String of) {
    var time = time(written, "", zone).orElseThrow();
    assertThat(time.start()).isEqualTo(start);
    assertThat(time.zone().map(ZoneId::getId)).hasValue(of);
    assertThat(time.wholeDays()).isFalse();
  }

  @Test
  void an_end_before_the_start_or_long_after_it_is_none() {
    assertThat(time("2026-09-10T18:30", "2026-09-10T20:30", "").orElseThrow().end())
        .hasValue(LocalDateTime.parse("2026-09-10T20:30"));
    assertThat(time("2026-09-10T18:30", "2026-09-09T20:30", "").orElseThrow().end()).isEmpty();
    assertThat(time("2026-09-10T18:30", "2027-09-10T20:30", "").orElseThrow().end()).isEmpty();
    assertThat(time("2026-09-10", "2026-09-12", "").orElseThrow().dates().last())
        .hasToString("2026-09-12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "2026-13-01",
        "2026-02-30",
        "2026-09-10T25:00",
        "2026-09-10T18:30+99:00"
      })
  void what_is_no_time_is_none(String written) {
    assertThat(time(written, "2026-09-10", "")).isEmpty();
  }

  @Test
  void what_is_going_on_is_still_to_come() {
    var time = time("2026-09-01", "2026-09-03", "").orElseThrow();
    var week = Instant.parse("2026-09-09T00:00:00Z");
    assertThat(
            SchemaTime.isBetween(time, Instant.parse("2026-09-02T00:00:00Z"), week, ZoneOffset.UTC))
        .isTrue();
    assertThat(
            SchemaTime.isBetween(time, Instant.parse("2026-09-05T00:00:00Z"), week, ZoneOffset.UTC))
        .isFalse();
  }
}
