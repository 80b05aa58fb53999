package org.coranto.app.tips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.TestRuntime;
import org.coranto.testing.TestNewsletter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Two groups whose events are placed without an editor, and a reader whose tips need one. It is 1
/// September 2026.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its sources are shell scripts")
class PlaceGatheredTest {

  private static final String WALK =
      """
      {"kind": "event", "key": "1", "title": "Rain walk", "address": "https://walks.example/17", \
      "start": "2026-09-10T19:30"%s}
      """;

  @TempDir private Path folder;
  private TestNewsletter weekly;

  @BeforeEach
  void newsletter() {
    weekly =
        TestNewsletter.in(folder)
            .section("news")
            .section("events", "events")
            .script("walkers", "section = \"events\"", "place = true")
            .script("town", "section = \"events\"", "place = true")
            .script("reader", "section = \"news\"")
            .draft("# The Weekly 2 (2026-09-02)\n\n## News\n\n## Events\n")
            .says("walkers", WALK.formatted(""))
            .says(
                "town", WALK.formatted(", \"venue\": {\"city\": \"Galway\", \"country\": \"IE\"}"))
            .says("reader", "{\"address\": \"https://example.org/new\", \"title\": \"New\"}\n");
  }

  private GatherReport gather() {
    try (var newsletter = Newsletter.open(folder, TestRuntime.of(folder))) {
      return new GatherTips(newsletter)
          .run(new GatherTips.Request(List.of(), Optional.empty(), false));
    }
  }

  private String draft() throws IOException {
    return Files.readString(weekly.draftFile());
  }

  @Test
  void tips_that_need_no_editor_are_placed_and_the_others_wait() throws IOException {
    assertThat(gather().placed().count()).isEqualTo(1);
    assertThat(draft())
        .contains("](https://walks.example/17)")
        .doesNotContain("https://example.org/new");
  }

  @Test
  void an_event_from_two_sources_is_there_once_with_the_details_of_both() throws IOException {
    gather();
    assertThat(draft()).containsOnlyOnce("https://walks.example/17").contains("Galway");
  }

  @Test
  void an_event_without_a_known_place_is_written_without_one() throws IOException {
    weekly.says("town", "");
    gather();
    assertThat(draft()).contains("* 2026-09-10\n    * [**Rain walk**](https://walks.example/17)\n");
  }

  @Test
  void a_second_run_places_nothing() throws IOException {
    gather();
    var before = draft();
    assertThat(gather().placed().count()).isZero();
    assertThat(draft()).isEqualTo(before);
  }

  @Test
  void without_an_open_draft_everything_waits() throws IOException {
    Files.delete(weekly.draftFile());
    assertThat(gather().placed().count()).isZero();
  }
}
