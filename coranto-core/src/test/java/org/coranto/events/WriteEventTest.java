package org.coranto.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.archive.ArchiveIndex;
import org.coranto.check.TestEditions;
import org.coranto.model.EventTime;
import org.coranto.model.Place.Attendance;
import org.coranto.model.Venue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriteEventTest {

  private static String events(int day) {
    return """
    ## Upcoming Events

    ### Online
    - 2026-08-%1$02d | Virtual (Bergen, NO) | [Rain Bergen](https://meet.example/rain-bergen/events/)
      - [**Drizzle and learn**](https://meet.example/rain-bergen/events/1%1$d)
    - 2026-08-%1$02d | Hybrid (Seattle, WA, US) | [Seattle Showers](https://showers.example/)
      - [**Shower evening**](https://showers.example/1%1$d)

    ### Asia-Pacific
    - 2026-08-%1$02d | Pune, IN | [Monsoon Pune](https://monsoon.example/)
      - [**Monsoon day**](https://monsoon.example/1%1$d)

    ### Europe
    - 2026-08-%1$02d | Köln, DE | [Regen Köln](https://meet.example/regen-koeln/events/)
      - [**Regenabend**](https://meet.example/regen-koeln/events/1%1$d)
    - 2026-08-%1$02d | London, UK | [London Drizzle](https://drizzle.example/)
      - [**Fog**](https://drizzle.example/1%1$d)

    ### North America
    - 2026-08-%1$02d | Portland, OR, US | [Portland Puddles](https://puddles.example/)
      - [**Puddle evening**](https://puddles.example/1%1$d)
    """
        .formatted(day);
  }

  private static final WriteEvent WRITER = new WriteEvent(archive(), List.of());

  private static ArchiveIndex archive() {
    Map<LocalDate, String> earlier = new HashMap<>();
    for (int day : new int[] {12, 19, 26}) {
      earlier.put(LocalDate.of(2026, 8, day), events(day + 2));
    }
    return TestEditions.archive(earlier);
  }

  private static String where(Gathered event) {
    return WRITER.write(event.event()).lines().split(" \\| ")[1];
  }

  @Test
  void an_event_is_written_as_the_editions_before_write_them() {
    var written = WRITER.write(Gathered.walk().event());
    assertThat(written.lines())
        .isEqualTo(
            """
            - 2026-09-10 | Galway, IE | [Rain Galway](https://meet.example/rain-galway)
              - [**Rain walk**](https://walks.example/17)\
            """);
    assertThat(written.region()).isEqualTo("Europe");
  }

  @Test
  void without_an_archive_it_is_written_as_usual() {
    var written =
        new WriteEvent(ArchiveIndex.EMPTY, List.of("Europa")).write(Gathered.walk().event());
    assertThat(written.lines())
        .isEqualTo(
            """
            * 2026-09-10 | Galway, IE | [Rain Galway](https://meet.example/rain-galway)
                * [**Rain walk**](https://walks.example/17)\
            """);
    assertThat(written.region()).isEqualTo("Europa");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cologne | North Rhine-Westphalia | Germany | Köln, DE",
        "Bonn | NW | de | Bonn, DE",
        "London | '' | GB | London, UK",
        "Leeds | '' | United Kingdom | Leeds, UK",
        "Portland | '' | US | Portland, OR, US",
        "Portland | Maine | US | Portland, ME, US",
        "Salem | or | us | Salem, OR, US",
        "Toronto | ON | ca | Toronto, ON, CA",
        "Atlantis | '' | Nowhere | Atlantis, Nowhere",
        "Atlantis | '' | '' | Atlantis"
      })
  void a_place_is_written_as_others_of_its_country(
      String city, String state, String country, String written) {
    assertThat(where(Gathered.walk().in(city, state, country))).isEqualTo(written);
  }

  @Test
  void a_city_in_one_line_with_its_street_is_found() {
    var venue = new Venue("The Dome", "Domplatz 1, 50667 Köln, Germany", "", "", "");
    var written = WRITER.write(Gathered.walk().in(venue).event());
    assertThat(written.lines()).contains(" | Köln, DE | ");
    assertThat(written.region()).isEqualTo("Europe");
  }

  @Test
  void an_online_event_is_marked_and_under_its_heading() {
    var written =
        WRITER.write(
            Gathered.walk().in("Seattle", "WA", "US").attended(Attendance.VIRTUAL).event());
    assertThat(written.lines()).contains(" | Virtual (Seattle, WA, US) | ");
    assertThat(written.region()).isEqualTo("Online");
  }

  @Test
  void what_is_online_and_in_no_city_is_where_its_group_was() {
    var online = Gathered.walk().in(Venue.UNKNOWN).attended(Attendance.VIRTUAL);
    assertThat(where(online.by("Rain Bergen", "https://www.meet.example/rain-bergen")))
        .isEqualTo("Virtual (Bergen, NO)");
    assertThat(where(online)).isEqualTo("Virtual");
  }

  @Test
  void a_hybrid_event_is_under_the_usual_heading_of_hybrid_events() {
    var written =
        WRITER.write(Gathered.walk().in("Seattle", "WA", "US").attended(Attendance.HYBRID).event());
    assertThat(written.lines()).contains(" | Hybrid (Seattle, WA, US) | ");
    assertThat(written.region()).isEqualTo("Online");
  }

  @Test
  void a_group_is_called_as_before_and_has_the_address_that_it_had() {
    var written =
        WRITER.write(
            Gathered.walk().by("Regen Koeln!", "https://meet.example/regen-koeln").event());
    assertThat(written.lines())
        .contains(" | [Regen Köln](https://meet.example/regen-koeln/events/)\n");
  }

  @Test
  void the_region_of_a_country_that_never_was_there_is_the_atlas_s_by_the_newsletter_s_name() {
    assertThat(WRITER.write(Gathered.walk().in("Osaka", "", "JP").event()).region())
        .isEqualTo("Asia-Pacific");
    assertThat(WRITER.write(Gathered.walk().in("Lima", "", "PE").event()).region())
        .isEqualTo("South America");
  }

  @Test
  void an_event_without_an_organiser_is_written_without_a_group() {
    assertThat(WRITER.write(Gathered.walk().by("", "").event()).lines())
        .startsWith("- 2026-09-10 | Galway, IE\n");
  }

  @Test
  void several_days_are_written_with_the_first_and_the_last() {
    var days =
        new EventTime(
            LocalDateTime.parse("2026-09-10T00:00"),
            Optional.of(LocalDateTime.parse("2026-09-13T00:00")),
            Optional.empty(),
            true);
    assertThat(WRITER.write(Gathered.walk().during(days).event()).lines())
        .startsWith("- 2026-09-10 - 2026-09-12 | ");
  }

  @Test
  void words_that_mean_something_in_markdown_are_only_words() {
    var event = Gathered.walk().at("https://walks.example/a(b) c", "*Rain* in Vec<T> [DE] & a]");
    assertThat(WRITER.write(event.event()).lines())
        .endsWith(
            "- [**\\*Rain\\* in Vec\\<T> \\[DE\\] & a\\]**](https://walks.example/a%28b%29%20c)");
  }
}
