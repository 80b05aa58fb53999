package org.coranto.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.coranto.archive.EditionMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Events as stored in the database.
class TipEventJsonTest {

  @Test
  void every_event_comes_back_as_it_was_written() {
    var edition = new EditionMark(LocalDate.of(2026, 8, 19), OptionalInt.empty(), "");
    var events = new java.util.ArrayList<>(TipHistoryTest.events().values());
    events.addAll(
        List.of(
            new TipEvent.Duplicate(new Verdict.Of.Draft()),
            new TipEvent.Duplicate(new Verdict.Of.Edition(edition)),
            new TipEvent.Held(Optional.empty()),
            new TipEvent.Dropped(""),
            new TipEvent.Undone(7),
            new TipEvent.Placed(
                "News › “Best of”",
                "draft/x.md",
                TipEvent.Entry.ADDED,
                List.of("* [One](https://example.org/1)", "    two\twords"),
                "0123abcd"),
            new TipEvent.Unreadable(TipState.HELD, "{\"v\":9}", "so it was")));
    assertThat(events)
        .allSatisfy(event ->
            assertThat(TipEventJson.read(TipEventJson.line(event), TipState.RECEIVED))
                .isEqualTo(event));
  }

  @Test
  void it_names_its_version_and_its_type() {
    assertThat(TipEventJson.line(new TipEvent.Held(Optional.of(LocalDate.of(2026, 9, 16)))))
        .isEqualTo("{\"v\":1,\"type\":\"held\",\"until\":\"2026-09-16\"}");
  }

  @Test
  void a_field_that_is_not_known_is_ignored() {
    assertThat(
            TipEventJson.read("{\"v\":1,\"type\":\"gathered\",\"mood\":\"good\"}", TipState.HELD))
        .isEqualTo(new TipEvent.Gathered());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{\"v\":2,\"type\":\"gathered\"}",
        "{\"type\":\"gathered\"}",
        "{\"v\":1,\"type\":\"praised\"}",
        "{\"v\":1,\"type\":\"accepted\"}",
        "{\"v\":1,\"type\":\"held\",\"until\":\"soon\"}",
        "{\"v\":1,\"type\":\"placed\",\"entry\":\"thrown\"}",
        "{\"v\":1,\"type\":\"undone\",\"of\":0}",
        "{\"v\":1,\"type\":\"declined\",\"rule\":\"no-such-rule\"}"
      })
  void what_cannot_be_read_is_kept_with_the_state_that_it_led_to(String json) {
    assertThat(TipEventJson.read(json, TipState.HELD))
        .isEqualTo(new TipEvent.Unreadable(TipState.HELD, json, ""));
  }
}
