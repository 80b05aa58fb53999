package org.coranto.draft.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coranto.draft.place.Desk.draft;
import static org.coranto.draft.place.Desk.hunks;
import static org.coranto.draft.place.Desk.outcomes;
import static org.coranto.draft.place.Desk.placed;
import static org.coranto.draft.place.Desk.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.coranto.draft.place.Outcome.Accepted;
import org.coranto.draft.place.Outcome.Changed;
import org.coranto.draft.place.Outcome.Duplicate;
import org.coranto.draft.place.Outcome.Other;
import org.coranto.draft.place.Outcome.Removed;
import org.coranto.draft.place.Proposal.FileChange;
import org.coranto.draft.place.Proposal.What;
import org.coranto.text.Source;
import org.junit.jupiter.api.Test;

class PlaceProposalsTest {

  private static final String DRAFT =
      """
      Title: The Weekly
      Date: 2026-09-02

      Welcome to the weekly.

      ## News

      ### Projects

      ### Thoughts
      * [Of wind](https://example.org/wind)
      * [Of rain](https://example.org/rain)

      ## Pick

      <!-- the pick goes here -->

      [Send yours](https://example.org/send)!

      ## Merged

      <!-- what was merged goes here -->

      ## Events

      ### Europe
      * 2026-09-03 | Bern, CH | [Rain Bern](https://example.org/bern)
          * [**Gauges**](https://example.org/bern/1)
      * 2026-09-10 | Oslo, NO | [Rain Oslo](https://example.org/oslo)
          * [**Snow**](https://example.org/oslo/1)

      ### America
      * 2026-09-04 | Lima, PE | [Rain Lima](https://example.org/lima)
          * [**Fog**](https://example.org/lima/1)

      If you hold an event, tell us.

      ## Calls

      Who looks for help:

      <!-- calls go here -->
      *No calls were submitted this week.*

      Ask us if you want to be here.
      """;

  private static final Proposal LINK =
      proposal(
          "1.patch",
          """
           ### Projects

          +* [A gauge](https://example.org/gauge)
          +
           ### Thoughts
          """);

  private static final Proposal EVENT =
      proposal(
          "2.patch",
          """
               * [**Gauges**](https://example.org/bern/1)
          +- 2026-09-05 | Graz, AT | [Rain Graz](https://example.org/graz)
          +  - [**Hail**](https://example.org/graz/1)
           * 2026-09-10 | Oslo, NO | [Rain Oslo](https://example.org/oslo)
          """);

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
  void the_same_link_in_other_words_is_a_duplicate_and_stands_once() {
    var again =
        proposal(
            "7",
            """
             ### Thoughts
            +* [Look, a gauge!](http://www.example.org/gauge/?utm_source=x)
            """);

    assertThat(draft(DRAFT, LINK, again)).containsOnlyOnce("example.org/gauge");
    assertThat(outcomes(DRAFT, again, LINK).getFirst())
        .isEqualTo(
            new Duplicate(
                "News › Thoughts",
                List.of("* [Look, a gauge!](http://www.example.org/gauge/?utm_source=x)"),
                "“[A gauge](https://example.org/gauge)” in News › Projects, 1.patch"));
  }

  @Test
  void two_places_of_one_page_are_two_links() {
    var episodes =
        proposal(
            "7",
            """
             ### Projects
            +* [Episode 1](https://example.org/pod#1)
            +* [Episode 2](https://example.org/pod#2)
            """);

    assertThat(outcomes(DRAFT, episodes)).hasOnlyElementsOfType(Accepted.class);
  }

  @Test
  void what_an_earlier_edition_had_is_a_duplicate() {
    Earlier earlier =
        href ->
            href.equals("https://example.org/gauge") ? Optional.of("edition 12") : Optional.empty();

    var answers =
        new PlaceProposals(Desk.CONFIG, earlier)
            .place(Desk.HEAD, new Source(DRAFT), List.of(LINK))
            .answers();

    assertThat(answers.getFirst().outcomes())
        .containsExactly(
            new Duplicate(
                "News › Projects",
                List.of("* [A gauge](https://example.org/gauge)"),
                "edition 12"));
  }

  @Test
  void an_event_may_stand_in_two_regions_but_not_twice_in_one() {
    var both =
        proposal(
            "4",
            """
             ### Europe
            +* 2026-09-05 | Hybrid (Nuuk, GL) | [Rain Nuuk](https://example.org/nuuk)
            +    * [**Ice**](https://example.org/nuuk/1)
            @@
             ### America
            +* 2026-09-05 | Hybrid (Nuuk, GL) | [Rain Nuuk](https://example.org/nuuk)
            +    * [**Ice**](https://example.org/nuuk/1)
            @@
             ### America
            +* 2026-09-05 | Nuuk, GL | [Nuuk](https://example.org/nuuk)
            +    * [**Ice!**](https://example.org/nuuk/1)
            """);

    assertThat(outcomes(DRAFT, both))
        .extracting(Object::getClass)
        .isEqualTo(List.of(Accepted.class, Accepted.class, Duplicate.class));
  }

  @Test
  void an_amended_event_is_changed_where_it_stands() {
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
  void two_that_change_the_same_otherwise_are_not_both_applied() {
    var one = amendment("5", "Thick fog");
    var other = amendment("6", "Thin fog");

    assertThat(outcomes(DRAFT, other, one))
        .containsExactly(
            new Other(
                "Events › America",
                lima("Fog"),
                lima("Thin fog"),
                "what it changes reads otherwise in the draft"));
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

  @Test
  void what_somebody_takes_back_gives_way_to_who_said_the_same() {
    var again = proposal("7", " ### Projects\n+* [The gauge, again](https://example.org/gauge)\n");
    var back = proposal("8", " ### Projects\n-* [A gauge](https://example.org/gauge)\n");

    assertThat(draft(DRAFT, LINK, again, back))
        .contains("[The gauge, again]")
        .doesNotContain("[A gauge]");
  }

  @Test
  void the_pick_takes_the_place_of_the_comment_that_asks_for_it() {
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
  void other_changes_are_shown_and_not_done() {
    var greeting = proposal("13", "-Welcome to the weekly.\n+Welcome to my site.\n");

    assertThat(draft(DRAFT, greeting)).isEqualTo(DRAFT);
    assertThat(outcomes(DRAFT, greeting))
        .contains(new Other("", List.of("Welcome to the weekly."), List.of(), "it is no entry"));
  }

  @Test
  void a_bullet_that_was_forgotten_is_set() {
    var bare = proposal("14", " ### Projects\n+[A barrel](https://example.org/barrel)\n");

    assertThat(draft(DRAFT, bare)).contains("### Projects\n* [A barrel]");
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
        .hasValueSatisfying(why -> assertThat(why).contains("no edition, but README.md"));
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
                "nothing around it says which section it is for"));
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
