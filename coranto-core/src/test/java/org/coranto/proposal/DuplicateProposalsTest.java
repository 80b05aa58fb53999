package org.coranto.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coranto.proposal.PlacedTexts.draft;
import static org.coranto.proposal.PlacedTexts.outcomes;
import static org.coranto.proposal.PlacedTexts.proposal;
import static org.coranto.proposal.WeeklyDrafts.DRAFT;
import static org.coranto.proposal.WeeklyDrafts.LINK;

import java.util.List;
import java.util.Optional;
import org.coranto.markdown.SourceText;
import org.coranto.proposal.ProposalOutcome.Accepted;
import org.coranto.proposal.ProposalOutcome.Duplicate;
import org.junit.jupiter.api.Test;

/// Entries that are proposed twice, or were published before.
class DuplicateProposalsTest {

  @Test
  void the_same_link_in_other_words_is_a_duplicate_and_is_there_once() {
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
    PrintedBefore earlier =
        href ->
            href.equals("https://example.org/gauge") ? Optional.of("edition 12") : Optional.empty();

    var answers =
        new PlaceProposals(PlacedTexts.CONFIG, earlier)
            .place(PlacedTexts.HEAD, new SourceText(DRAFT), List.of(LINK))
            .answers();

    assertThat(answers.getFirst().outcomes())
        .containsExactly(
            new Duplicate(
                "News › Projects",
                List.of("* [A gauge](https://example.org/gauge)"),
                "edition 12"));
  }

  @Test
  void an_event_may_be_in_two_regions_but_not_twice_in_one() {
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
  void what_somebody_takes_back_gives_way_to_who_said_the_same() {
    var again = proposal("7", " ### Projects\n+* [The gauge, again](https://example.org/gauge)\n");
    var back = proposal("8", " ### Projects\n-* [A gauge](https://example.org/gauge)\n");

    assertThat(draft(DRAFT, LINK, again, back))
        .contains("[The gauge, again]")
        .doesNotContain("[A gauge]");
  }
}
