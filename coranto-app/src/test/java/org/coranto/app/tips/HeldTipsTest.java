package org.coranto.app.tips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coranto.app.draft.OpenEdition;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.TestRuntime;
import org.coranto.app.store.StoredTip;
import org.coranto.inbox.TipState;
import org.coranto.proposal.EntryOrigin;
import org.coranto.testing.TestNewsletter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// An event and a call without a section, held for the edition of 9 September.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its source is a shell script")
class HeldTipsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 9);

  @TempDir private Path folder;

  @BeforeEach
  void gathered_and_held() {
    TestNewsletter.in(folder)
        .section("calls", "calls")
        .section("events", "events")
        .script("readers")
        .says(
            "readers",
            """
            {"kind": "event", "key": "1", "title": "Rain walk", "address": "https://walks.example/17", \
            "start": "2026-09-20T19:30", "venue": {"city": "Galway", "country": "IE"}}
            {"kind": "call", "key": "2", "title": "Write of rain", "address": "https://calls.example/1", \
            "deadline": "2026-09-30"}
            """)
        .file(
            "template.md",
            """
            # The Weekly {number} ({date})

            ## Calls

            ## Events

            ### Europe

            ### Oceania
            """);
    try (var newsletter = newsletter()) {
      new GatherTips(newsletter).run(new GatherTips.Request(List.of(), Optional.empty(), false));
    }
    try (var newsletter = newsletter()) {
      new HoldTips(newsletter)
          .run(new HoldTips.Request(List.of(1L, 2L), Optional.of(DAY), Optional.empty()));
    }
  }

  private Newsletter newsletter() {
    return Newsletter.open(folder, TestRuntime.of(folder));
  }

  private StoredTip find(long id) {
    try (var newsletter = newsletter()) {
      return new ListTips(newsletter).run(new ListTips.Request.One(id)).getFirst();
    }
  }

  private OpenEdition.Outcome open(boolean write) {
    try (var newsletter = newsletter()) {
      return new OpenEdition(newsletter).run(new OpenEdition.Request(Optional.of(DAY), write));
    }
  }

  @Test
  void an_event_goes_into_the_section_of_its_region() throws IOException {
    open(true);
    assertThat(Files.readString(folder.resolve("draft/2026-09-09.md")))
        .contains(
            """
            ### Europe

            * 2026-09-20 | Galway, IE
                * [**Rain walk**](https://walks.example/17)

            ### Oceania
            """);
  }

  @Test
  void a_tip_goes_to_the_section_that_it_was_accepted_for() throws IOException {
    assertThat(find(2).tip().section()).isEmpty();
    open(true);
    assertThat(Files.readString(folder.resolve("draft/2026-09-09.md")))
        .contains("## Calls\n\n* [**Write of rain**](https://calls.example/1) | 2026-09-30");
    assertThat(find(1).state()).isEqualTo(TipState.PLACED);
    assertThat(find(2).state()).isEqualTo(TipState.PLACED);
  }

  @Test
  void a_dry_run_reports_them_and_does_not_decide() {
    assertThat(open(false))
        .isInstanceOfSatisfying(
            OpenEdition.Outcome.Begun.class,
            begun ->
                assertThat(begun.draft().held())
                    .extracting(it -> it.origin())
                    .containsExactly(new EntryOrigin.OfTip(1), new EntryOrigin.OfTip(2)));
    assertThat(find(1).state()).isEqualTo(TipState.HELD);
  }
}
