package org.coranto.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coranto.vote.Poll.DRIZZLE;
import static org.coranto.vote.Poll.NIMBUS;
import static org.coranto.vote.Poll.TIPS;
import static org.coranto.vote.Poll.WEEK;
import static org.coranto.vote.Poll.ballot;
import static org.coranto.vote.Poll.day;
import static org.coranto.vote.Poll.rules;
import static org.coranto.vote.Poll.winner;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.coranto.archive.ArchiveIndex;
import org.coranto.check.TestEditions;
import org.coranto.config.VoteSettings.TieRule;
import org.coranto.model.Tip;
import org.coranto.model.TipContent.Nomination;
import org.coranto.vote.Tally.Reason;
import org.junit.jupiter.api.Test;

/// A pick of an earlier edition is not a candidate again.
class EarlierWinsTest {

  private static final LocalDate JULY = LocalDate.of(2026, 7, 29);
  private static final LocalDate AUGUST = LocalDate.of(2026, 8, 5);

  private static final String DRIZZLE_KEY = "gauge.example/drizzle";

  /// The drizzle was picked in July.
  private static final EarlierWins JULY_S =
      wins(
          "## Pick of the Week\n\n"
              + "This week's pick is [a drizzle](https://www.gauge.example/drizzle/).\n");

  private static EarlierWins wins(String edition) {
    return new EarlierWins("pick", TestEditions.archive(Map.of(JULY, edition)), Map.of());
  }

  private static Tally tally(EarlierWins wins, Optional<Integer> againAfter, Ballot... ballots) {
    var usual = rules(TieRule.EARLIER);
    var rules =
        new Tally.Rules(
            usual.vote(),
            usual.edition(),
            usual.window(),
            usual.tie(),
            usual.nearMiss(),
            usual.weeks(),
            againAfter,
            usual.chosen());
    return Tally.of(
        rules, Candidates.knowing(wins, Candidates.of(List.of(), TIPS, WEEK)), List.of(ballots));
  }

  private static final Ballot[] FOR_BOTH = {
    ballot("ada", DRIZZLE, 29), ballot("bo", "drizzle", 29), ballot("dee", NIMBUS, 30)
  };

  @Test
  void a_pick_that_has_won_is_named_with_its_edition_and_does_not_win_again() {
    var tally = tally(JULY_S, Optional.empty(), FOR_BOTH);
    assertThat(winner(tally)).isEqualTo("Nimbus");
    assertThat(tally.barred())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.title()).isEqualTo("drizzle");
          assertThat(it.won().orElseThrow().on()).isEqualTo(JULY);
          assertThat(it.won().orElseThrow().edition()).isPresent();
        });
    assertThat(tally.notCounted())
        .extracting(Tally.NotCounted::key, Tally.NotCounted::reason)
        .containsOnly(org.assertj.core.groups.Tuple.tuple(DRIZZLE_KEY, Reason.WON))
        .hasSize(2);
    assertThat(tally.carried()).isEmpty();
  }

  @Test
  void it_may_win_again_after_as_many_weeks_as_the_house_says() {
    assertThat(winner(tally(JULY_S, Optional.of(5), FOR_BOTH))).isEqualTo("drizzle");
    assertThat(winner(tally(JULY_S, Optional.of(6), FOR_BOTH))).isEqualTo("Nimbus");
    assertThat(winner(tally(JULY_S, Optional.of(0), FOR_BOTH))).isEqualTo("drizzle");
  }

  @Test
  void a_vote_for_what_has_won_does_not_undo_an_earlier_one() {
    var tally =
        tally(JULY_S, Optional.empty(), ballot("ada", NIMBUS, 28), ballot("ada", DRIZZLE, 29));
    assertThat(tally.counted()).extracting(Tally.Counted::voter).containsExactly("ada");
  }

  @Test
  void what_was_only_linked_to_in_the_section_or_picked_in_another_has_not_won() {
    var beside =
        "## Pick of the Week\n\nThis week's pick is [hail](https://hail.example/), like [drizzle](%s).\n"
            .formatted(DRIZZLE);
    assertThat(winner(tally(wins(beside), Optional.empty(), FOR_BOTH))).isEqualTo("drizzle");
    var elsewhere = "## News\n\n* [drizzle](%s)\n".formatted(DRIZZLE);
    assertThat(winner(tally(wins(elsewhere), Optional.empty(), FOR_BOTH))).isEqualTo("drizzle");
  }

  @Test
  void a_quotation_is_known_by_its_words() {
    var wins =
        new EarlierWins(
            "quote",
            TestEditions.archive(
                Map.of(JULY, "## Quote of the Week\n\n> It rains, *therefore* I am.\n\n– Dee\n")),
            Map.of());
    var tip =
        Tip.of(
                new Tip.Origin("forum", "1", ""),
                new Nomination("https://forum.example/9", "dee", "It rains — therefore I am!", 3))
            .at(day(28));
    assertThat(Candidates.knowing(wins, Poll.candidates(tip)))
        .singleElement()
        .satisfies(it -> assertThat(it.won()).isPresent());
  }

  @Test
  void an_earlier_record_knows_what_has_won_too() {
    var win = new Win(OptionalInt.of(40), AUGUST);
    var recorded = new EarlierWins("pick", ArchiveIndex.EMPTY, Map.of(DRIZZLE_KEY, win));
    assertThat(tally(recorded, Optional.empty(), FOR_BOTH).barred())
        .extracting(Candidate::won)
        .containsExactly(Optional.of(win));
    var both = new EarlierWins("pick", JULY_S.archive(), recorded.records());
    assertThat(both.of(DRIZZLE_KEY)).contains(win);
  }

  @Test
  void the_record_has_what_is_needed_to_count_again() {
    for (var againAfter : List.of(Optional.<Integer>empty(), Optional.of(5), Optional.of(6))) {
      var record = TallyRecord.of(tally(JULY_S, againAfter, FOR_BOTH));
      assertThat(record).contains("\"on\" : \"2026-07-29\"");
      assertThat(RecordReader.isRight(record)).as(record).isTrue();
    }
    var record = TallyRecord.of(tally(JULY_S, Optional.empty(), FOR_BOTH));
    assertThat(record).contains("\"notCandidates\"", "\"because\" : \"won\"");
    assertThat(RecordReader.isRight(record.replace("notCandidates", "candidates"))).isFalse();
    assertThat(
            RecordReader.isRight(record.replaceFirst("\"weeks\" : 3,", "$0 \"againAfter\" : 1,")))
        .isFalse();
  }
}
