package org.coranto.source.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coranto.json.JsonReader;
import org.coranto.source.DecodedBody;
import org.coranto.testing.RealData;
import org.junit.jupiter.api.Test;

/// The test files of five other calendar parsers, many of them broken on purpose.
class RealCalendarsTest {

  private static final List<String> FOLDERS =
      List.of(
          "ical-allenporter", "ical-biweekly", "ical-collective", "ical-icaljs", "ical-icalnet");

  @Test
  void every_event_of_every_file_is_found() throws IOException {
    int begun = 0;
    int found = 0;
    for (var file : files()) {
      var text = DecodedBody.of(RealData.bytes(file), "");
      begun += (int) text.lines().filter(it -> it.strip().equalsIgnoreCase("BEGIN:VEVENT")).count();
      var whole = IcsComponent.file(text);
      found +=
          (int)
              Stream.concat(Stream.of(whole), whole.all("VCALENDAR"))
                  .flatMap(it -> it.all("VEVENT"))
                  .count();
    }
    assertThat(begun).isEqualTo(976);
    assertThat(found).isGreaterThanOrEqualTo(974);
  }

  @Test
  void every_file_is_read_over_a_century_without_an_exception() throws IOException {
    int occurrences = 0;
    for (var file : files()) {
      var text = DecodedBody.of(RealData.bytes(file), "");
      occurrences +=
          CalendarEvents.read(
                  text,
                  Instant.parse("1970-01-02T00:00:00Z"),
                  Instant.parse("2070-01-01T00:00:00Z"),
                  ZoneOffset.UTC)
              .stream()
              .mapToInt(it -> it.occurrences().size())
              .sum();
    }
    assertThat(occurrences).isGreaterThan(15_000);
  }

  @Test
  void zones_are_known_but_for_those_that_are_nowhere() throws IOException {
    var unknown = new ArrayList<String>();
    for (var file : files()) {
      for (var calendar :
          IcsComponent.file(DecodedBody.of(RealData.bytes(file), "")).all("VCALENDAR").toList()) {
        var zones = new Zones(calendar, LocalDateTime.of(2026, 9, 1, 0, 0), new RecurrenceBudget());
        calendar
            .all("VEVENT")
            .flatMap(it -> it.line("DTSTART").stream())
            .map(it -> it.parameter("TZID"))
            .filter(it -> !it.isEmpty() && zones.named(it).isEmpty())
            .forEach(unknown::add);
      }
    }
    assertThat(unknown).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void rules_happen_when_the_tests_of_three_libraries_expect_it() throws IOException {
    int right = 0;
    int all = 0;
    for (var line :
        Files.readAllLines(RealData.folder("ical-rrule-cases").resolve("rrule_cases.jsonl"))) {
      var rule = JsonReader.read(line).orElseThrow();
      var expected =
          rule.list("instances").stream()
              .flatMap(it -> IcsTime.of(it.text()).stream())
              .map(IcsTime::at)
              .toList();
      if (expected.isEmpty()) {
        continue;
      }
      all++;
      var start = IcsTime.of(rule.text("dtstart")).orElseThrow();
      var happens =
          EventRecurrence.within(
              rule.text("rrule"),
              start,
              new EventRecurrence.Span(start.at(), LocalDateTime.of(2200, 1, 1, 0, 0)),
              expected.size(),
              new RecurrenceBudget());
      right += happens.equals(expected) ? 1 : 0;
    }
    assertThat(all).isEqualTo(287);
    assertThat(right).isGreaterThanOrEqualTo(205);
  }

  private static List<Path> files() throws IOException {
    var files = new ArrayList<Path>();
    for (var folder : FOLDERS) {
      try (var found = Files.walk(RealData.folder(folder))) {
        found.filter(it -> it.toString().endsWith(".ics")).forEach(files::add);
      }
    }
    return files;
  }
}
