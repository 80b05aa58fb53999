package org.coranto.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coranto.proposal.PlacedTexts.draft;
import static org.coranto.proposal.PlacedTexts.outcomes;
import static org.coranto.proposal.PlacedTexts.placed;
import static org.coranto.proposal.PlacedTexts.proposal;
import static org.coranto.proposal.WeeklyDrafts.DRAFT;
import static org.coranto.proposal.WeeklyDrafts.EVENT;
import static org.coranto.proposal.WeeklyDrafts.LINK;

import java.util.List;
import org.coranto.proposal.ProposalOutcome.Accepted;
import org.coranto.proposal.ProposalOutcome.Other;
import org.junit.jupiter.api.Test;

class PlaceProposalsTest {

  @Test
  void a_link_goes_below_the_heading_that_the_patch_shows() {
    assertThat(draft(DRAFT, LINK))
        .contains("### Projects\n* [A gauge](https://example.org/gauge)\n\n### Thoughts\n");
    assertThat(outcomes(DRAFT, LINK))
        .containsExactly(
            new Accepted("News › Projects", List.of("* [A gauge](https://example.org/gauge)")));
  }

  @Test
  void an_event_goes_to_its_neighbours_in_the_order_of_days_and_is_set_as_they_are() {
    assertThat(draft(DRAFT, EVENT))
        .contains(
            """
                * [**Gauges**](https://example.org/bern/1)
            * 2026-09-05 | Graz, AT | [Rain Graz](https://example.org/graz)
                * [**Hail**](https://example.org/graz/1)
            * 2026-09-10 | Oslo, NO | [Rain Oslo](https://example.org/oslo)
            """);
  }

  @Test
  void nothing_but_what_is_placed_changes() {
    var edits = placed(DRAFT, LINK, EVENT).edits();

    assertThat(edits).hasSize(2).allMatch(edit -> edit.span().length() == 0);
  }

  @Test
  void an_event_whose_neighbours_have_gone_finds_its_section_by_the_heading_below() {
    var event =
        proposal(
            "3",
            """
             * 2026-08-01 | Rome, IT | [Rain Rome](https://example.org/rome)
            +* 2026-09-20 | Riga, LV | [Rain Riga](https://example.org/riga)

             ### America
            """);

    assertThat(outcomes(DRAFT, event))
        .first()
        .hasFieldOrPropertyWithValue("section", "Events › Europe");
  }

  @Test
  void the_pick_replaces_the_comment_for_it() {
    var pick =
        proposal(
            "9",
            """
             ## Pick

            -<!-- the pick goes here -->
            +This week's pick is [barrel](https://example.org/barrel).
            +
            +Thanks to [Ada](https://example.org/ada)!

             [Send yours](https://example.org/send)!
            """);

    assertThat(draft(DRAFT, pick))
        .contains(
            """
            ## Pick

            This week's pick is [barrel](https://example.org/barrel).

            Thanks to [Ada](https://example.org/ada)!

            [Send yours](https://example.org/send)!
            """);
  }

  @Test
  void a_tracker_keeps_the_order_of_its_list_and_its_new_headings() {
    var merged =
        proposal(
            "10",
            """
             ## Merged

            -<!-- what was merged goes here -->
            +12 changes were [merged][m].
            +
            +[m]: https://example.org/merged
            +
            +#### Library
            +* [zinc](https://example.org/zinc)
            +* [alum](https://example.org/alum)
            +
            +#### Tools
            +* [lead](https://example.org/lead)

             ## Events
            """);

    assertThat(draft(DRAFT, merged))
        .contains(
            """
            ## Merged

            12 changes were [merged][m].

            [m]: https://example.org/merged

            #### Library
            * [zinc](https://example.org/zinc)
            * [alum](https://example.org/alum)

            #### Tools
            * [lead](https://example.org/lead)

            ## Events
            """);
  }

  @Test
  void no_calls_this_week_gives_way_to_a_call() {
    var call =
        proposal(
            "11",
            """
             <!-- calls go here -->
            +* [Speakers for Rain Days](https://example.org/days)

             Ask us if you want to be here.
            """);
    var none = proposal("1", " Who looks for help:\n+*No calls this time.*\n");

    assertThat(draft(DRAFT, call, none))
        .isEqualTo(draft(DRAFT, none, call))
        .contains("* [Speakers for Rain Days](https://example.org/days)\n\nAsk us")
        .doesNotContain("No calls");
    assertThat(outcomes(DRAFT, none, call)).first().isInstanceOf(Other.class);
  }

  @Test
  void a_region_that_the_draft_has_not_is_opened_before_what_closes_the_chapter() {
    var asia =
        proposal(
            "12",
            """
                 * [**Fog**](https://example.org/lima/1)

            +### Asia
            +* 2026-09-09 | Kobe, JP | [Rain Kobe](https://example.org/kobe)
            +    * [**Mist**](https://example.org/kobe/1)
            +
             If you hold an event, tell us.
            """);

    assertThat(draft(DRAFT, asia))
        .contains(
            """
                * [**Fog**](https://example.org/lima/1)

            ### Asia
            * 2026-09-09 | Kobe, JP | [Rain Kobe](https://example.org/kobe)
                * [**Mist**](https://example.org/kobe/1)

            If you hold an event, tell us.
            """);
  }

  @Test
  void a_bullet_that_was_forgotten_is_set() {
    var bare = proposal("14", " ### Projects\n+[A barrel](https://example.org/barrel)\n");

    assertThat(draft(DRAFT, bare)).contains("### Projects\n* [A barrel]");
  }
}
