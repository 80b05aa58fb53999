package org.coranto.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.coranto.vote.Poll.DRIZZLE;
import static org.coranto.vote.Poll.NIMBUS;
import static org.coranto.vote.Poll.TIPS;
import static org.coranto.vote.Poll.WEEK;
import static org.coranto.vote.Poll.ballot;
import static org.coranto.vote.Poll.candidates;
import static org.coranto.vote.Poll.day;
import static org.coranto.vote.Poll.nomination;
import static org.coranto.vote.Poll.rules;
import static org.coranto.vote.Poll.tally;

import java.util.List;
import java.util.Optional;
import org.coranto.config.VoteSettings.TieRule;
import org.junit.jupiter.api.Test;

class CandidatesTest {

  @Test
  void the_same_nominated_twice_is_one_candidate_of_the_first_nominator() {
    var tips =
        List.of(
            nomination(DRIZZLE + "/", "drizzle again", 3, 28, "eve"),
            nomination(DRIZZLE, "drizzle", 2, 27, "cleo"));
    var candidates = Candidates.of(List.of(), tips, WEEK);
    assertThat(candidates)
        .singleElement()
        .satisfies(it -> {
          assertThat(it.likes()).isEqualTo(5);
          assertThat(it.title()).isEqualTo("drizzle");
          assertThat(it.by().orElseThrow().name()).isEqualTo("cleo");
        });
  }

  @Test
  void a_nomination_of_another_week_is_none() {
    assertThat(
            Candidates.of(
                List.of(), List.of(nomination(DRIZZLE, "d", 1, 26, "a").at(WEEK.opens())), WEEK))
        .isEmpty();
    assertThat(
            Candidates.of(
                List.of(),
                List.of(nomination(DRIZZLE, "d", 1, 26, "a").at(WEEK.closes().plusMillis(1))),
                WEEK))
        .isEmpty();
  }

  @Test
  void a_near_miss_takes_part_in_the_next_votes_and_then_no_more() {
    var first =
        tally(
            TieRule.EARLIER,
            TIPS,
            ballot("ada", DRIZZLE, 29),
            ballot("bo", DRIZZLE, 29),
            ballot("cleo", NIMBUS, 29));
    assertThat(first.carried())
        .extracting(Candidate::title, Candidate::weeks)
        .containsExactly(tuple("Nimbus", 1));
    var next = new VoteWindow(WEEK.closes(), WEEK.closes().plusSeconds(7 * 86_400));
    var candidates = Candidates.of(first.carried(), List.of(), next);
    assertThat(candidates.getFirst().since()).isEqualTo(day(28));
    assertThat(
            Candidates.of(
                first.carried().stream().map(Candidate::aWeekOlder).toList(), List.of(), next))
        .hasSize(1);
    var last =
        Tally.of(
            rules(TieRule.EDITOR),
            List.of(
                candidates.getFirst().aWeekOlder().with(1),
                new Candidate(
                    "x", "X", "", "", Optional.empty(), "", "", day(29), 0, 4, Optional.empty())),
            List.of());
    assertThat(last.carried()).isEmpty();
  }

  @Test
  void a_name_alone_means_the_only_page_with_that_title() {
    var candidates =
        candidates(
            nomination("", "Drizzle!", 8, 27, "ada"),
            nomination(DRIZZLE, "drizzle", 2, 28, "cleo"),
            nomination("", "hail", 1, 28, "ada"));
    assertThat(candidates)
        .extracting(Candidate::title, Candidate::address, Candidate::likes)
        .containsExactlyInAnyOrder(tuple("drizzle", DRIZZLE, 10), tuple("hail", "", 1));
    assertThat(candidates.getFirst().by().orElseThrow().name()).isEqualTo("cleo");
  }

  @Test
  void a_name_that_two_pages_have_is_a_candidate_of_its_own() {
    assertThat(
            candidates(
                nomination(DRIZZLE, "drizzle", 2, 27, "cleo"),
                nomination(NIMBUS, "Drizzle", 2, 28, "eve"),
                nomination("", "drizzle", 8, 29, "ada")))
        .extracting(Candidate::likes)
        .containsExactly(2, 2, 8);
  }
}
