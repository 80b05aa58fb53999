package org.coranto.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coranto.proposal.PlacedTexts.draft;
import static org.coranto.proposal.PlacedTexts.outcomes;
import static org.coranto.proposal.PlacedTexts.proposal;
import static org.coranto.proposal.WeeklyDrafts.DRAFT;
import static org.coranto.proposal.WeeklyDrafts.EVENT;
import static org.coranto.proposal.WeeklyDrafts.LINK;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.coranto.proposal.ProposalOutcome.Accepted;
import org.junit.jupiter.api.Test;

/// The result does not depend on the order of proposals.
class OrderOfProposalsTest {

  @Test
  void what_builds_on_another_proposal_finds_its_place_whichever_comes_first() {
    var second =
        proposal(
            "1",
            """
                 * [**Hail**](https://example.org/graz/1)
            +* 2026-09-06 | Linz, AT | [Rain Linz](https://example.org/linz)
            +    * [**Ice**](https://example.org/linz/1)
            """);
    var hail =
        proposal(
            "2",
            """
             ### Europe
            +* 2026-09-05 | Graz, AT | [Rain Graz](https://example.org/graz)
            +    * [**Hail**](https://example.org/graz/1)
            """);

    assertThat(draft(DRAFT, second, hail)).isEqualTo(draft(DRAFT, hail, second));
    assertThat(outcomes(DRAFT, second, hail)).first().isInstanceOf(Accepted.class);
  }

  @Test
  void any_order_gives_the_same_draft() {
    var all = new ArrayList<Proposal>(Arrays.asList(LINK, EVENT));
    var random = new Random(7);
    for (int i = 0; i < 40; i++) {
      var section = List.of("### Projects", "### Thoughts", "### Europe", "### America").get(i % 4);
      var day = 3 + random.nextInt(8);
      var line =
          i % 4 < 2
              ? "* [Gauge %d](https://example.org/%d)"
                  .formatted(random.nextInt(30), random.nextInt(30))
              : "* 2026-09-%02d | City %d | [Group](https://example.org/e%d)"
                  .formatted(day, random.nextInt(5), random.nextInt(20));
      all.add(proposal("p" + i, " %s\n+%s\n".formatted(section, line)));
    }
    var expected = draft(DRAFT, all.toArray(Proposal[]::new));
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(all, random);
      assertThat(draft(DRAFT, all.toArray(Proposal[]::new))).isEqualTo(expected);
    }
  }

  @Test
  void links_that_say_different_things_give_the_same_draft_one_by_one() {
    var all = new ArrayList<Proposal>();
    for (var word : List.of("moss", "alum", "zinc", "lead", "iron", "salt", "clay")) {
      all.add(
          proposal(word, " ### Thoughts\n+* [%1$s](https://example.org/%1$s)\n".formatted(word)));
    }
    var together = draft(DRAFT, all.toArray(Proposal[]::new));
    Collections.shuffle(all, new Random(3));
    var draft = DRAFT;
    for (var proposal : all) {
      draft = draft(draft, proposal);
    }
    assertThat(draft).isEqualTo(together);
  }
}
