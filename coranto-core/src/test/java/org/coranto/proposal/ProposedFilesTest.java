package org.coranto.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coranto.proposal.PlacedTexts.draft;
import static org.coranto.proposal.PlacedTexts.hunks;
import static org.coranto.proposal.PlacedTexts.outcomes;
import static org.coranto.proposal.PlacedTexts.placed;
import static org.coranto.proposal.PlacedTexts.proposal;
import static org.coranto.proposal.WeeklyDrafts.DRAFT;
import static org.coranto.proposal.WeeklyDrafts.EVENT;
import static org.coranto.proposal.WeeklyDrafts.LINK;

import java.util.List;
import org.coranto.proposal.Proposal.FileChange;
import org.coranto.proposal.Proposal.What;
import org.coranto.proposal.ProposalOutcome.Other;
import org.junit.jupiter.api.Test;

/// Which file a patch is for, and which of its changes are only shown.
class ProposedFilesTest {

  @Test
  void other_changes_are_shown_and_not_done() {
    var greeting = proposal("13", "-Welcome to the weekly.\n+Welcome to my site.\n");

    assertThat(draft(DRAFT, greeting)).isEqualTo(DRAFT);
    assertThat(outcomes(DRAFT, greeting))
        .contains(
            new Other("", List.of("Welcome to the weekly."), List.of(), "it is not an entry"));
  }

  @Test
  void a_patch_of_another_edition_goes_to_the_open_draft() {
    var stale =
        proposal(
            "15",
            new FileChange(
                "content/2026-08-26.md",
                true,
                What.CHANGED,
                hunks(" ### Thoughts\n+* [Of hail](https://example.org/hail)\n")));

    assertThat(draft(DRAFT, stale)).contains("* [Of hail](https://example.org/hail)");
  }

  @Test
  void a_patch_of_other_files_is_refused() {
    var readme =
        proposal("16", new FileChange("README.md", false, What.CHANGED, hunks("+Buy rain.\n")));

    assertThat(placed(DRAFT, readme).answers().getFirst().refused())
        .hasValueSatisfying(why -> assertThat(why).contains("no edition, only README.md"));
  }

  @Test
  void a_draft_is_not_emptied_by_a_patch_that_removes_it() {
    var gone =
        proposal(
            "17",
            new FileChange(
                "draft/2026-09-02.md",
                true,
                What.REMOVED,
                hunks("-* [Of wind](https://example.org/wind)\n")));

    assertThat(draft(DRAFT, gone)).isEqualTo(DRAFT);
  }

  @Test
  void what_nothing_gives_a_section_is_shown() {
    var lost = proposal("18", "+* [Lost](https://example.org/lost)\n");

    assertThat(outcomes(DRAFT, lost))
        .containsExactly(
            new Other(
                "",
                List.of(),
                List.of("* [Lost](https://example.org/lost)"),
                "it is unclear which section it belongs to"));
  }

  @Test
  void line_ends_stay_what_they_are() {
    assertThat(draft(DRAFT.replace("\n", "\r\n"), LINK, EVENT))
        .isEqualTo(draft(DRAFT, LINK, EVENT).replace("\n", "\r\n"));
  }

  @Test
  void a_draft_without_a_last_line_end_gets_one_where_it_grows() {
    var last = proposal("19", " ### Thoughts\n+* [Of hail](https://example.org/hail)\n");

    assertThat(draft("## News\n\n### Thoughts", last))
        .endsWith("### Thoughts\n\n* [Of hail](https://example.org/hail)\n");
  }
}
