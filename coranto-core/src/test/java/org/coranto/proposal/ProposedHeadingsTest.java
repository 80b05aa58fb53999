package org.coranto.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coranto.proposal.PlacedTexts.draft;
import static org.coranto.proposal.PlacedTexts.placed;
import static org.coranto.proposal.PlacedTexts.proposal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Headings as Markdown reads them: an entry goes into the section that its page shows.
class ProposedHeadingsTest {

  private static final String ITEM = "* [Old](https://example.org/old)\n";

  @ParameterizedTest
  @ValueSource(strings = {"Tools\n-----", "Tools\n===", "##\tTools", "## Tools ##", " ## Tools"})
  void an_entry_goes_below_a_heading_however_it_is_written(String heading) {
    var text = "# Other\n\n" + ITEM + "\n" + heading + "\n\n* [Kept](https://example.org/kept)\n";
    var patch =
        proposal(
            "1", " " + heading.replace("\n", "\n ") + "\n \n+* [New](https://example.org/new)\n");
    assertThat(draft(text, patch))
        .containsSubsequence(heading + "\n", "(https://example.org/new)")
        .doesNotContain("old)\n* [New]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "````\n```\n## Tools\n````",
        "~~~\n## Tools\n~~~",
        "<!--\n## Tools\n-->",
        "> ## Tools",
        "    ## Tools"
      })
  void what_is_no_heading_opens_no_section(String hidden) {
    var text = "# Other\n\n" + hidden + "\n\n# Tools\n\n* [Kept](https://example.org/kept)\n";
    var patch = proposal("1", " # Tools\n \n+* [New](https://example.org/new)\n");
    assertThat(draft(text, patch)).containsSubsequence("# Tools\n\n", "kept)", "new)");
    assertThat(BlockSplitter.of(org.coranto.markdown.Lines.of(text, 0)))
        .filteredOn(piece -> piece.is(MarkdownBlock.Kind.HEADING))
        .hasSize(2);
  }

  @Test
  void a_heading_that_a_proposal_adds_is_not_one_of_the_same_title_at_another_level() {
    var text = "## News\n\n* [Old](https://example.org/old)\n\n## Votes\n\n#### Tools\n";
    var patch =
        proposal(
            "1",
            """
             ## News
            \s
             * [Old](https://example.org/old)
            +
            +### Tools
            +
            +* [New](https://example.org/new)
            """);
    assertThat(draft(text, patch))
        .containsSubsequence("## News", "### Tools", "new)", "## Votes", "#### Tools\n");
  }

  @Test
  void a_heading_that_is_there_is_found_at_whatever_level_a_proposal_shows_it() {
    var text = "## News\n\n* [Old](https://example.org/old)\n\n## Votes\n\n#### Tools\n";
    var patch = proposal("1", " ### Tools\n \n+* [New](https://example.org/new)\n");
    assertThat(draft(text, patch)).containsSubsequence("#### Tools\n", "new)");
  }

  @Test
  void headings_with_a_space_before_their_marks_open_sections() {
    var text = "## News\n\n* [Old](https://example.org/old)\n";
    var patch =
        proposal(
            "1",
            " ## News\n+\n+ ### Rain\n+* [Mist](https://example.org/mist)\n+\n+ ### Snow\n"
                + "+* [Ice](https://example.org/ice)\n");
    assertThat(draft(text, patch)).containsSubsequence("### Rain", "mist)", "### Snow", "ice)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[A barrel](https://example.org/barrel)",
        "](https://example.org/barrel)",
        " * [A barrel](https://example.org/barrel)",
        "   * [A barrel](https://example.org/barrel)"
      })
  void a_line_below_an_entry_that_begins_no_entry_for_markdown_is_not_lost(String line) {
    var text = "## Tools\n\n* [Kept](https://example.org/kept)\n";
    var patch = proposal("1", " ## Tools\n \n * [Kept](https://example.org/kept)\n+" + line + "\n");
    var answer = placed(text, patch).answers().getFirst();
    assertThat(answer.outcomes()).as(answer.toString()).hasSize(1);
    assertThat(answer.outcomes().toString()).contains("example.org/barrel");
  }
}
