package org.coranto.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coranto.proposal.PlacedTexts.placed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.coranto.markdown.SourceText;
import org.coranto.proposal.ProposalOutcome.Accepted;
import org.coranto.proposal.ProposalOutcome.Other;
import org.coranto.proposal.RandomWeek.Proposed;
import org.junit.jupiter.api.Test;

/// Properties of random weeks. Each message has the seed that gives the week again.
class RandomWeeksTest {

  private static final int WEEKS = 200;

  private static String draft(String draft, List<Proposal> proposals) {
    var edits = placed(draft, proposals.toArray(Proposal[]::new)).edits();
    return new SourceText(draft).with(edits).text();
  }

  @Test
  void an_entry_is_in_the_chapter_and_section_in_which_the_patch_has_it() {
    for (int seed = 0; seed < WEEKS; seed++) {
      var week = new RandomWeek(seed);
      var proposed = week.proposed(1);
      for (var draft : List.of(week.draft(), week.draft().replace("\n", "\r\n"))) {
        assertThat(RandomWeek.path(draft(draft, List.of(proposed.proposal())), proposed.link()))
            .as("seed %d%n%s%n%s", seed, proposed, draft)
            .isEqualTo(proposed.path());
      }
    }
  }

  /// Others have added entries and sections in the meantime.
  @Test
  void in_a_draft_that_has_changed_it_is_in_the_right_section_or_an_editor_is_told() {
    int unclear = 0;
    for (int seed = 0; seed < WEEKS; seed++) {
      var week = new RandomWeek(seed);
      var draft = week.draft();
      for (int number = 1; number < 6; number++) {
        draft = draft(draft, List.of(week.proposed(number).proposal()));
      }
      var proposed = week.proposed(9);
      var placed = placed(draft, proposed.proposal());
      var path =
          RandomWeek.path(new SourceText(draft).with(placed.edits()).text(), proposed.link());
      var outcomes = placed.answers().getFirst().outcomes();
      var shown = "seed %d%n%s%n%s%n%s".formatted(seed, proposed, draft, outcomes);
      if (path.isEmpty()) {
        assertThat(outcomes)
            .as(shown)
            .anyMatch(it ->
                it instanceof Other(var _, var _, var added, var because)
                    && added.toString().contains(proposed.link())
                    && because.contains("unclear"));
        unclear++;
      } else {
        assertThat(path).as(shown).isEqualTo(proposed.path());
        assertThat(outcomes)
            .as(shown)
            .anyMatch(it ->
                it instanceof Accepted(var section, var lines)
                    && lines.toString().contains(proposed.link())
                    && section.equals(path));
      }
    }
    assertThat(unclear).isLessThan(WEEKS / 5);
  }

  @Test
  void the_order_of_proposals_makes_no_difference() {
    for (int seed = 0; seed < WEEKS; seed++) {
      var week = new RandomWeek(seed);
      var proposals = new ArrayList<Proposal>();
      for (int number = 1; number < 7; number++) {
        proposals.add(week.proposed(number).proposal());
      }
      var first = draft(week.draft(), proposals);
      Collections.shuffle(proposals, new Random(seed));
      assertThat(draft(week.draft(), proposals)).as("seed %d", seed).isEqualTo(first);
    }
  }

  @Test
  void proposals_that_are_placed_together_are_all_where_they_were_proposed() {
    for (int seed = 0; seed < WEEKS; seed++) {
      var week = new RandomWeek(seed);
      var proposed = new ArrayList<Proposed>();
      for (int number = 1; number < 7; number++) {
        proposed.add(week.proposed(number));
      }
      var draft = draft(week.draft(), proposed.stream().map(Proposed::proposal).toList());
      for (var one : proposed) {
        assertThat(RandomWeek.path(draft, one.link()))
            .as("seed %d%n%s%n%s%n%s", seed, one, week.draft(), draft)
            .isEqualTo(one.path());
      }
    }
  }
}
