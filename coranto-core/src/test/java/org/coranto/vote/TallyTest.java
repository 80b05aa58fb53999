package org.coranto.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coranto.vote.Poll.DRIZZLE;
import static org.coranto.vote.Poll.NIMBUS;
import static org.coranto.vote.Poll.TIPS;
import static org.coranto.vote.Poll.WEEK;
import static org.coranto.vote.Poll.ballot;
import static org.coranto.vote.Poll.nomination;
import static org.coranto.vote.Poll.tally;
import static org.coranto.vote.Poll.winner;

import java.util.List;
import org.coranto.config.VoteSettings.TieRule;
import org.coranto.vote.Tally.NotCounted;
import org.coranto.vote.Tally.Reason;
import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void most_votes_win_whether_by_ballot_or_counted_where_it_was_nominated() {
    var tips =
        List.of(
            nomination(NIMBUS, "Nimbus", 2, 28, "eve"),
            nomination(DRIZZLE, "drizzle", 1, 27, "cleo"));
    assertThat(
            winner(
                tally(
                    TieRule.EARLIER,
                    tips,
                    ballot("ada", DRIZZLE, 29),
                    ballot("bo", "drizzle", 29))))
        .isEqualTo("drizzle");
    assertThat(winner(tally(TieRule.EARLIER, tips))).isEqualTo("Nimbus");
  }

  @Test
  void the_last_vote_of_a_voter_counts() {
    var tally = tally(TieRule.EARLIER, TIPS, ballot("ada", NIMBUS, 29), ballot("ada", DRIZZLE, 28));
    assertThat(winner(tally)).isEqualTo("Nimbus");
    assertThat(tally.counted()).hasSize(1);
    assertThat(tally.notCounted())
        .extracting(NotCounted::reason)
        .containsExactly(Reason.SUPERSEDED);
  }

  @Test
  void what_comes_late_or_early_or_is_for_nothing_is_told_and_not_counted() {
    var late = new Ballot("ada", DRIZZLE, WEEK.closes().plusSeconds(1));
    var onTime = new Ballot("bo", DRIZZLE, WEEK.closes());
    var early = new Ballot("cleo", DRIZZLE, WEEK.opens());
    var tally =
        tally(
            TieRule.EARLIER,
            TIPS,
            late,
            onTime,
            early,
            ballot("dee", "my mail is dee@mail.example", 28));
    assertThat(tally.counted()).extracting(Tally.Counted::voter).containsExactly("bo");
    assertThat(tally.notCounted())
        .extracting(it -> it.voter() + " " + it.reason())
        .containsExactly("cleo EARLY", "dee UNKNOWN", "ada LATE");
    assertThat(TallyRecord.of(tally)).doesNotContain("my mail is");
  }

  @Test
  void a_late_vote_does_not_undo_one_in_time() {
    var tally =
        tally(
            TieRule.EARLIER,
            TIPS,
            ballot("ada", NIMBUS, 29),
            new Ballot("ada", DRIZZLE, WEEK.closes().plusSeconds(9)));
    assertThat(winner(tally)).isEqualTo("Nimbus");
  }

  @Test
  void a_vote_without_votes_has_no_winner() {
    assertThat(tally(TieRule.EARLIER, TIPS).outcome()).isEqualTo(new VoteOutcome.NoVotes());
    assertThat(tally(TieRule.EARLIER, List.of()).outcome()).isEqualTo(new VoteOutcome.NoVotes());
  }
}
