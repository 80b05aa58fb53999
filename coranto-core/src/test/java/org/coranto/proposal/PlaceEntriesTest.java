package org.coranto.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coranto.markdown.SourceText;
import org.junit.jupiter.api.Test;

class PlaceEntriesTest {

  private static final String DRAFT =
      """
      Title: The Weekly

      ## News

      ### Projects

      ### Thoughts

      - [Of wind](https://example.org/wind)

      ## Events

      ### Europe
      """;

  private static PlacedProposals placed(NewEntry... entries) {
    return new PlaceEntries(PlacedTexts.CONFIG)
        .place(PlacedTexts.HEAD, new SourceText(DRAFT), List.of(entries));
  }

  private static String draft(NewEntry... entries) {
    return new SourceText(DRAFT).with(placed(entries).edits()).text();
  }

  private static NewEntry entry(long origin, String section, String... lines) {
    return new NewEntry(List.of(lines), section, new EntryOrigin.OfTip(origin));
  }

  @Test
  void an_entry_goes_into_the_section_of_that_heading_as_the_draft_sets_its_lists() {
    assertThat(draft(entry(1, "Thoughts", "* [Of rain](https://example.org/rain)")))
        .contains(
            "### Thoughts\n\n- [Of rain](https://example.org/rain)\n- [Of wind](https://example.org/wind)\n");
  }

  @Test
  void a_section_can_be_named_with_the_headings_above_it_or_by_its_configured_name() {
    var event = "* 2026-09-05 | Graz, AT | [Rain Graz](https://example.org/graz)";

    assertThat(draft(entry(1, "Events › Europe", event))).contains("### Europe\n\n- 2026-09-05");
    assertThat(draft(entry(1, "links", "[A](https://example.org/a)")))
        .contains("### Projects\n\n- [A](https://example.org/a)\n\n### Thoughts");
  }

  @Test
  void the_same_twice_is_placed_once_for_the_lower_number() {
    var late = entry(10, "Projects", "* [B](https://example.org/a)");
    var early = entry(9, "Projects", "* [A](https://example.org/a)");

    assertThat(draft(late, early))
        .isEqualTo(draft(early, late))
        .contains("[A]")
        .doesNotContain("[B]");
    assertThat(placed(late, early).answers().getFirst().outcomes())
        .first()
        .isInstanceOf(ProposalOutcome.Duplicate.class);
  }

  @Test
  void what_is_not_one_entry_or_has_no_section_is_refused() {
    assertThat(placed(entry(1, "Weather", "* a")).answers().getFirst().refused())
        .hasValue("the draft has no section “Weather”");
    assertThat(placed(entry(1, "Projects", "* a", "* b")).answers().getFirst().refused())
        .hasValue("it has 2 entries; expected one");
  }
}
