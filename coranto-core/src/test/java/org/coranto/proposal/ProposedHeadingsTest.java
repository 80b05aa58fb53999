package org.coranto.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coranto.draft.place.Desk.draft;
import static org.coranto.draft.place.Desk.proposal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings as Markdown reads them: the section of an entry is the one that its page shows. */
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
}
