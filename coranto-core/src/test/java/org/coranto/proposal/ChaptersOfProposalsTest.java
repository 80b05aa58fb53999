package org.coranto.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coranto.proposal.PlacedTexts.draft;
import static org.coranto.proposal.PlacedTexts.outcomes;
import static org.coranto.proposal.PlacedTexts.proposal;

import java.util.List;
import org.coranto.proposal.ProposalOutcome.Accepted;
import org.coranto.proposal.ProposalOutcome.Changed;
import org.coranto.proposal.ProposalOutcome.Duplicate;
import org.coranto.proposal.ProposalOutcome.Other;
import org.coranto.proposal.ProposalOutcome.Removed;
import org.junit.jupiter.api.Test;

/// Sections of one title in several chapters: an entry goes into the chapter that the patch shows.
class ChaptersOfProposalsTest {

  private static final String TWO_CHAPTERS =
      """
      ## Merged

      ### Harbour

      * [Old crane](https://example.org/crane)

      ### Market

      ## Calls

      Decide on these:

      <!-- groups go here -->

      ## Thoughts

      * [Of tides](https://example.org/tides)
      """;

  private static final String BOTH_HAVE_IT =
      """
      ## Merged

      ### Harbour

      ## Calls

      ### Harbour
      """;

  @Test
  void a_section_of_the_same_title_in_another_chapter_is_not_the_one_that_the_patch_shows() {
    var patch =
        proposal(
            "1",
            """
             ## Calls

             Decide on these:

            +### Harbour
            +
            +* [A pier](https://example.org/pier)
            +
             <!-- groups go here -->
            """);
    assertThat(draft(TWO_CHAPTERS, patch))
        .containsSubsequence(
            "## Merged",
            "### Harbour",
            "crane)",
            "## Calls",
            "### Harbour",
            "pier)",
            "## Thoughts");
    assertThat(outcomes(TWO_CHAPTERS, patch))
        .extracting(it -> ((Accepted) it).section())
        .containsExactly("Calls › Harbour", "Calls › Harbour");
  }

  @Test
  void the_chapter_is_known_from_the_text_around_too() {
    var patch =
        proposal(
            "1",
            """
             Decide on these:

            -<!-- groups go here -->
            +### Harbour
            +
            +* [A pier](https://example.org/pier)
            """);
    assertThat(draft(TWO_CHAPTERS, patch))
        .containsSubsequence("crane)", "## Calls", "### Harbour", "pier)", "## Thoughts")
        .doesNotContain("groups go here");
  }

  @Test
  void a_heading_that_is_removed_in_one_chapter_and_added_in_another_is_both() {
    var patch =
        proposal(
            "1",
            """
             * [Old crane](https://example.org/crane)

            -### Market
            -
             ## Calls

             Decide on these:

            -<!-- groups go here -->
            +### Market
            +
            +* [A stall](https://example.org/stall)

             ## Thoughts
            """);
    assertThat(draft(TWO_CHAPTERS, patch))
        .isEqualTo(
            """
            ## Merged

            ### Harbour

            * [Old crane](https://example.org/crane)

            ## Calls

            Decide on these:

            ### Market

            * [A stall](https://example.org/stall)

            ## Thoughts

            * [Of tides](https://example.org/tides)
            """);
    assertThat(outcomes(TWO_CHAPTERS, patch))
        .contains(new Removed("Merged › Market", List.of("### Market")));
  }

  @Test
  void a_heading_stays_if_its_section_has_an_entry_that_the_patch_does_not_know() {
    var patch = proposal("1", " ## Merged\n\n-### Harbour\n-\n");
    assertThat(draft(TWO_CHAPTERS, patch)).isEqualTo(TWO_CHAPTERS);
    assertThat(outcomes(TWO_CHAPTERS, patch))
        .singleElement()
        .extracting(it -> ((Other) it).because())
        .isEqualTo("its section is not empty");
  }

  @Test
  void a_heading_goes_when_the_same_proposal_removes_its_entries() {
    var patch =
        proposal(
            "1",
            " ## Merged\n\n-### Harbour\n-\n-* [Old crane](https://example.org/crane)\n-\n ### Market\n");
    assertThat(draft(TWO_CHAPTERS, patch)).startsWith("## Merged\n\n### Market\n");
  }

  @Test
  void an_entry_that_may_belong_to_two_sections_is_left_to_an_editor_who_is_told_which() {
    var patch = proposal("1", " ### Harbour\n+* [A pier](https://example.org/pier)\n");
    assertThat(draft(BOTH_HAVE_IT, patch)).isEqualTo(BOTH_HAVE_IT);
    assertThat(outcomes(BOTH_HAVE_IT, patch))
        .singleElement()
        .extracting(it -> ((Other) it).because())
        .isEqualTo(
            "it is unclear which of these sections it belongs to:"
                + " “Merged › Harbour”, “Calls › Harbour”");
  }

  @Test
  void lines_that_only_one_place_of_the_draft_has_show_which_section_is_meant() {
    var patch =
        proposal("1", " ### Harbour\n\n+* [A pier](https://example.org/pier)\n+\n ## Calls\n");
    assertThat(draft(BOTH_HAVE_IT, patch)).containsSubsequence("## Merged", "pier)", "## Calls");
  }

  @Test
  void the_heading_that_follows_shows_which_section_is_meant_in_a_draft_that_has_changed() {
    var changed = BOTH_HAVE_IT.replaceFirst("### Harbour\n", "### Harbour\n\n<!-- a note -->\n");
    var patch =
        proposal("1", " ### Harbour\n\n+* [A pier](https://example.org/pier)\n+\n ## Calls\n");
    assertThat(draft(changed, patch)).containsSubsequence("## Merged", "pier)", "## Calls");
  }

  @Test
  void two_proposals_open_a_section_once() {
    var one =
        proposal(
            "1",
            " ## Merged\n\n+### Quay\n+\n+* [A rope](https://example.org/rope)\n+\n ### Harbour\n");
    var two =
        proposal(
            "2",
            " ## Merged\n\n+### Quay\n+\n+* [A buoy](https://example.org/buoy)\n+\n ### Harbour\n");
    assertThat(draft(TWO_CHAPTERS, one, two))
        .containsSubsequence("## Merged", "### Quay", "### Harbour")
        .containsOnlyOnce("### Quay")
        .contains("buoy)", "rope)")
        .isEqualTo(draft(TWO_CHAPTERS, two, one));
    assertThat(outcomes(TWO_CHAPTERS, two, one).getFirst())
        .isEqualTo(
            new Duplicate("Merged › Quay", List.of("### Quay"), "“### Quay” in Merged › Quay, 1"));
  }

  @Test
  void a_changed_entry_stays_in_the_section_to_which_the_editors_have_moved_it() {
    var text =
        """
        ## Merged

        ## Thoughts

        * [Of tides](https://example.org/tides)
        """;
    var patch =
        proposal(
            "1",
            " ## Merged\n\n-* [Of tides](https://example.org/tides)\n"
                + "+* [Of high tides](https://example.org/tides)\n");
    assertThat(draft(text, patch)).isEqualTo(text.replace("Of tides", "Of high tides"));
    assertThat(outcomes(text, patch))
        .singleElement()
        .extracting(it -> ((Changed) it).section())
        .isEqualTo("Thoughts");
  }

  @Test
  void an_entry_that_a_patch_moves_below_another_heading_is_moved() {
    var patch =
        proposal(
            "1",
            """
             ### Harbour

            -* [Old crane](https://example.org/crane)
            -
             ### Market

            +* [Old crane](https://example.org/crane)
            +
             ## Calls
            """);
    assertThat(draft(TWO_CHAPTERS, patch))
        .containsSubsequence("### Harbour", "### Market", "crane)", "## Calls");
  }

  @Test
  void an_entry_that_a_patch_moves_and_the_draft_lacks_is_shown_to_an_editor() {
    var patch =
        proposal(
            "1",
            """
             ## Thoughts

            +* [Of ebb](https://example.org/ebb)
             * [Of tides](https://example.org/tides)
            -* [Of ebb](https://example.org/ebb)
            """);
    assertThat(draft(TWO_CHAPTERS, patch)).isEqualTo(TWO_CHAPTERS);
    assertThat(outcomes(TWO_CHAPTERS, patch))
        .singleElement()
        .isInstanceOfSatisfying(
            Other.class,
            other -> {
              assertThat(other.added()).containsExactly("* [Of ebb](https://example.org/ebb)");
              assertThat(other.because()).contains("not in the draft");
            });
  }

  @Test
  void context_that_a_patch_shows_is_no_change() {
    var text = "## Merged\n\nTry these:\n\n### Fern\n\nThank you.\n\n## Calls\n";
    var patch = proposal("1", " Try these:\n\n-### Fern\n-\n Thank you.\n\n ## Calls\n");
    assertThat(draft(text, patch)).isEqualTo("## Merged\n\nTry these:\n\nThank you.\n\n## Calls\n");
    assertThat(outcomes(text, patch))
        .containsExactly(new Removed("Merged › Fern", List.of("### Fern")));
  }

  @Test
  void chapters_with_underlines_count_as_others() {
    var text = "Merged\n======\n\nHarbour\n-------\n\nCalls\n=====\n\nWrite to us.\n";
    var patch =
        proposal(
            "1",
            " Calls\n =====\n\n+Harbour\n+-------\n+\n+* [A pier](https://example.org/pier)\n+\n Write to us.\n");
    assertThat(draft(text, patch))
        .containsSubsequence("Merged", "Harbour", "Calls", "Harbour", "pier)");
  }
}
