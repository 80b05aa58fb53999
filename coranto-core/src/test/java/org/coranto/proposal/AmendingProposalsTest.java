package org.coranto.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coranto.proposal.PlacedTexts.draft;
import static org.coranto.proposal.PlacedTexts.outcomes;
import static org.coranto.proposal.PlacedTexts.proposal;
import static org.coranto.proposal.WeeklyDrafts.DRAFT;

import java.util.List;
import org.coranto.proposal.ProposalOutcome.Changed;
import org.coranto.proposal.ProposalOutcome.Other;
import org.coranto.proposal.ProposalOutcome.Removed;
import org.junit.jupiter.api.Test;

/// Proposals that change or remove entries of the draft.
class AmendingProposalsTest {

  @Test
  void a_changed_event_stays_in_its_place() {
    var amended =
        proposal(
            "5",
            """
             * 2026-09-04 | Lima, PE | [Rain Lima](https://example.org/lima)
            -    * [**Fog**](https://example.org/lima/1)
            +    * [**Thick fog**](https://example.org/lima/1)
            """);

    assertThat(draft(DRAFT, amended)).contains("(https://example.org/lima)\n    * [**Thick fog**]");
    assertThat(outcomes(DRAFT, amended)).first().isInstanceOf(Changed.class);
  }

  @Test
  void an_event_that_is_put_off_goes_to_its_new_day() {
    var late =
        proposal(
            "5",
            """
             ### Europe
            -* 2026-09-03 | Bern, CH | [Rain Bern](https://example.org/bern)
            +* 2026-09-17 | Bern, CH | [Rain Bern](https://example.org/bern)
                 * [**Gauges**](https://example.org/bern/1)
            """);

    assertThat(draft(DRAFT, late))
        .contains("### Europe\n* 2026-09-10")
        .contains("oslo/1)\n* 2026-09-17 | Bern, CH");
  }

  @Test
  void of_two_different_changes_of_one_entry_only_one_is_applied() {
    var one = amendment("5", "Thick fog");
    var other = amendment("6", "Thin fog");

    assertThat(outcomes(DRAFT, other, one))
        .containsExactly(
            new Other(
                "Events › America",
                lima("Fog"),
                lima("Thin fog"),
                "the text that it changes is different in the draft"));
    assertThat(draft(DRAFT, other, one)).isEqualTo(draft(DRAFT, one, other)).contains("Thick fog");
  }

  private static Proposal amendment(String id, String title) {
    return proposal(
        id,
        """
         * 2026-09-04 | Lima, PE | [Rain Lima](https://example.org/lima)
        -    * [**Fog**](https://example.org/lima/1)
        +    * [**%s**](https://example.org/lima/1)
        """
            .formatted(title));
  }

  private static List<String> lima(String title) {
    return List.of(
        "* 2026-09-04 | Lima, PE | [Rain Lima](https://example.org/lima)",
        "    * [**%s**](https://example.org/lima/1)".formatted(title));
  }

  @Test
  void an_event_that_is_over_is_taken_away() {
    var over =
        proposal(
            "5",
            """
             ### Europe
            -* 2026-09-03 | Bern, CH | [Rain Bern](https://example.org/bern)
            -    * [**Gauges**](https://example.org/bern/1)
             * 2026-09-10 | Oslo, NO | [Rain Oslo](https://example.org/oslo)
            """);

    assertThat(draft(DRAFT, over)).contains("### Europe\n* 2026-09-10");
    assertThat(outcomes(DRAFT, over)).first().isInstanceOf(Removed.class);
  }
}
