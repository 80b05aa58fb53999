package org.coranto.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coranto.check.TestEditions;
import org.coranto.model.EventTime;
import org.coranto.model.Place.Attendance;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.coranto.model.TipContent.Organiser;
import org.coranto.model.Venue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeEventsTest {

  private static final Gathered WALK = Gathered.walk();

  private static List<MergedEvent> merged(Gathered... events) {
    var tips = new ArrayList<Tip>();
    for (var event : events) {
      tips.add(event.from("source-" + tips.size()));
    }
    return MergeEvents.of(tips);
  }

  private static TipContent.Event event(MergedEvent merged) {
    return (TipContent.Event) merged.tip().content();
  }

  @Test
  void one_page_is_one_event_however_its_address_is_written() {
    var merged = merged(WALK, WALK.at("http://www.walks.example/17/?utm_source=x", "Other words"));
    assertThat(merged).hasSize(1);
    assertThat(merged.getFirst().addresses())
        .containsExactly("https://walks.example/17", "http://www.walks.example/17/?utm_source=x");
    assertThat(merged.getFirst().origins())
        .extracting(Tip.Origin::source)
        .containsExactly("source-0", "source-1");
  }

  @Test
  void the_days_of_a_series_with_one_page_are_events_of_their_own() {
    assertThat(merged(WALK, WALK.on("2026-09-17T19:30"))).hasSize(2);
  }

  @Test
  void two_pages_of_one_time_place_and_title_are_one_event() {
    var elsewhere = WALK.at("https://tickets.example/x", "The rain walk, with Ada").by("", "");
    assertThat(merged(WALK, elsewhere)).hasSize(1);
    assertThat(merged(WALK, elsewhere.on("2026-09-10T20:30"))).hasSize(2);
    assertThat(merged(WALK, elsewhere.in("Cork", "", "IE"))).hasSize(2);
    assertThat(merged(WALK, elsewhere.at("https://tickets.example/x", "Fog evening"))).hasSize(2);
  }

  @Test
  void one_city_has_several_names() {
    var cologne = WALK.in("Köln", "", "DE");
    var other = WALK.at("https://tickets.example/x", "Rain walk").in("Cologne", "", "Germany");
    assertThat(merged(cologne, other)).hasSize(1);
  }

  @Test
  void one_group_holds_one_event_at_one_hour() {
    var renamed = WALK.at("https://tickets.example/x", "September");
    assertThat(merged(WALK, renamed)).hasSize(1);
    assertThat(merged(WALK, renamed.by("Others", "https://meet.example/others"))).hasSize(2);
  }

  @Test
  void equal_moments_in_different_zones_are_equal() {
    var tokyo =
        new EventTime(
            LocalDateTime.parse("2026-09-11T03:30"),
            Optional.empty(),
            Optional.of(ZoneId.of("Asia/Tokyo")),
            false);
    assertThat(merged(WALK, WALK.at("https://tickets.example/x", "Rain walk").during(tokyo)))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rain walk | rain walk | true",
        "rain walk | the rain walk in galway | true",
        "rain walk galway 12 | the rain walk | true",
        "rain | rain walk | false",
        "rain | rain | true",
        "rain walk | rain talk | false",
        "a b c d e | a b c x y | true",
        "a b c d e | a b x y z | false"
      })
  void titles_are_similar_where_most_words_of_the_shorter_one_are_in_the_other(
      String one, String other, boolean similar) {
    var words = Set.of(one.split(" "));
    assertThat(EventFingerprint.areSimilar(words, Set.of(other.split(" ")))).isEqualTo(similar);
    assertThat(EventFingerprint.areSimilar(Set.of(other.split(" ")), words)).isEqualTo(similar);
  }

  @Test
  void the_one_with_most_details_is_kept_and_completed_from_the_others() {
    var poor =
        WALK.in(Venue.UNKNOWN)
            .by("", "")
            .during(EventTime.on(WALK.event().time().start().toLocalDate()));
    var merged = merged(poor, WALK.by("", ""), poor.by("Rain Galway", "https://rain.example/"));
    assertThat(merged).hasSize(1);
    assertThat(merged.getFirst().tip().origin().source()).isEqualTo("source-1");
    assertThat(event(merged.getFirst()).venue().city()).isEqualTo("Galway");
    assertThat(event(merged.getFirst()).organiser())
        .isEqualTo(new Organiser("Rain Galway", "https://rain.example/"));
  }

  @Test
  void an_event_is_cancelled_where_its_own_page_says_so() {
    assertThat(event(merged(WALK, WALK.cancelled()).getFirst()).cancelled()).isTrue();
    var elsewhere = WALK.at("https://tickets.example/x", "Rain walk").cancelled();
    var both = merged(elsewhere, WALK);
    assertThat(both).hasSize(1);
    assertThat(event(both.getFirst()).cancelled()).isFalse();
    assertThat(event(both.getFirst()).address()).isEqualTo("https://walks.example/17");
  }

  @Test
  void what_the_draft_has_is_found_there() {
    var draft =
        DraftEvents.of(
            TestEditions.of(
                    """
                    ## Upcoming Events

                    ### Europe
                    * 2026-09-10 | Galway, IE | [Rain Galway](https://meet.example/rain-galway/events/)
                        * [**Rain walk**](https://walks.example/17)
                    * 2026-09-10 | Virtual (Galway, IE) | [Fog Galway](https://fog.example)
                        * [**Fog evening**](https://fog.example/1)
                    """)
                .edition()
                .model());
    assertThat(draft.entry(WALK.event())).isPresent();
    assertThat(draft.entry(WALK.at("https://tickets.example/x", "Rain walk").event())).isPresent();
    assertThat(draft.entry(WALK.at("https://tickets.example/x", "Mud walk").event())).isEmpty();
    assertThat(draft.entry(WALK.on("2026-09-11T19:30").event())).isEmpty();
    assertThat(
            draft.entry(
                WALK.at("https://tickets.example/x", "Fog evening")
                    .attended(Attendance.VIRTUAL)
                    .event()))
        .isPresent();
  }

  @Test
  void ten_thousand_events_of_one_day_are_compared_in_bounds() {
    var tips = new ArrayList<Tip>();
    for (int i = 0; i < 10_000; i++) {
      tips.add(
          WALK.at("https://walks.example/w" + i, "a" + i + " b" + i).by("", "").from("hostile"));
    }
    assertThat(MergeEvents.of(tips)).hasSize(10_000);
  }
}
