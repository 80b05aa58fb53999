package org.coranto.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coranto.proposal.PlacedTexts.outcomes;
import static org.coranto.proposal.WeeklyDrafts.DRAFT;

import java.util.List;
import org.coranto.proposal.Hunk.Mark;
import org.coranto.proposal.ProposalOutcome.Accepted;
import org.coranto.proposal.ProposalOutcome.Other;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Merge conflicts that a proposal adds with its entries.
class ConflictMarkersTest {

  private static Hunk hunk(String text) {
    return new Hunk(
        1,
        text.lines()
            .map(line ->
                new Hunk.Line(
                    switch (line.charAt(0)) {
                      case '+' -> Mark.ADDED;
                      case '-' -> Mark.REMOVED;
                      default -> Mark.KEPT;
                    },
                    line.substring(1)))
            .toList());
  }

  private static List<String> removed(String text) {
    return ConflictMarkers.of(hunk(text)).removed();
  }

  @Test
  void the_marks_of_a_conflict_go_and_both_sides_stay() {
    var found =
        ConflictMarkers.of(
            hunk(
                """
                 ## Links
                +<<<<<<< HEAD
                +* [Reed](https://pond.example/reed)
                +=======
                +* [Rush](https://pond.example/rush)
                +>>>>>>> rushes
                """));
    assertThat(found.removed()).containsExactly("<<<<<<< HEAD", "=======", ">>>>>>> rushes");
    assertThat(found.hunk().after())
        .containsExactly(
            "## Links",
            "* [Reed](https://pond.example/reed)",
            "* [Rush](https://pond.example/rush)");
  }

  @Test
  void the_version_before_both_sides_goes_too() {
    assertThat(removed("+<<<<<<< ours\n+new\n+||||||| 1a2b\n+old\n+=======\n+other\n+>>>>>>> b\n"))
        .containsExactly("<<<<<<< ours", "||||||| 1a2b", "old", "=======", ">>>>>>> b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+a\n+=======\n+b\n+>>>>>>> x\n",
        "+=======\n+>>>>>>> x\n",
        " <<<<<<< HEAD\n a\n+=======\n+b\n+>>>>>>> x\n",
      })
  void a_hunk_may_show_only_the_end_of_a_conflict(String text) {
    assertThat(removed(text)).containsExactly("=======", ">>>>>>> x");
  }

  @Test
  void two_conflicts_in_one_hunk_are_both_read() {
    var one = "+<<<<<<< a\n+x\n+=======\n+y\n+>>>>>>> b\n";
    assertThat(removed(one + "+between\n" + one)).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+Title\n+=======\n",
        "+Title\n+========\n",
        "+<<<<<< six\n",
        "+<<<<<<<< eight\n",
        "+<<<<<<<here\n",
        "+ <<<<<<< indented\n",
        "+* <<<<<<< HEAD\n",
        "+||||||| a\n",
        "+```\n+<<<<<<< HEAD\n+a\n+=======\n+b\n+>>>>>>> x\n+```\n",
        "+~~~ text\n+<<<<<<< HEAD\n+~~~\n",
        "+    <<<<<<< HEAD\n",
        "-<<<<<<< HEAD\n-=======\n->>>>>>> x\n",
        " <<<<<<< HEAD\n a\n =======\n b\n >>>>>>> x\n",
        "+>>>>> quoted five times\n",
        " <<<<<<< a\n =======\n >>>>>>> b\n+Title\n+=======\n",
      })
  void other_lines_are_no_marks_of_a_conflict(String text) {
    assertThat(removed(text)).isEmpty();
    assertThat(ConflictMarkers.of(hunk(text)).hunk()).isEqualTo(hunk(text));
  }

  @Test
  void marks_are_answered_and_not_accepted() {
    var proposal =
        PlacedTexts.proposal(
            "5",
            """
             ### Projects
            +<<<<<<< HEAD
            +* [Reed](https://pond.example/reed)
            +=======
            +* [Rush](https://pond.example/rush)
            +>>>>>>> rushes
            """);
    var answers = outcomes(DRAFT, proposal);
    assertThat(answers)
        .contains(
            new Other(
                "",
                List.of(),
                List.of("<<<<<<< HEAD", "=======", ">>>>>>> rushes"),
                "it is the mark of a merge conflict; both versions of the conflict were read"));
    assertThat(answers.stream().filter(Accepted.class::isInstance)).hasSize(2);
  }
}
