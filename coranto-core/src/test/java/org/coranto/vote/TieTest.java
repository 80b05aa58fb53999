package org.coranto.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coranto.vote.Poll.DRIZZLE;
import static org.coranto.vote.Poll.NIMBUS;
import static org.coranto.vote.Poll.TIPS;
import static org.coranto.vote.Poll.WEEK;
import static org.coranto.vote.Poll.ballot;
import static org.coranto.vote.Poll.rules;
import static org.coranto.vote.Poll.tally;
import static org.coranto.vote.Poll.winner;

import java.util.List;
import org.coranto.config.VoteSettings.TieRule;
import org.coranto.vote.VoteOutcome.Why;
import org.junit.jupiter.api.Test;

/// The winner of several with the same number of votes.
class TieTest {

  @Test
  void of_equals_the_earlier_nomination_wins_or_an_editor_chooses() {
    Ballot[] ballots = {ballot("ada", NIMBUS, 29), ballot("bo", DRIZZLE, 30)};
    var earlier = tally(TieRule.EARLIER, TIPS, ballots);
    assertThat(winner(earlier)).isEqualTo("drizzle");
    assertThat(((VoteOutcome.Winner) earlier.outcome()).why()).isEqualTo(Why.EARLIER);

    var open = tally(TieRule.EDITOR, TIPS, ballots);
    assertThat(((VoteOutcome.Tie) open.outcome()).candidates())
        .extracting(Candidate::title)
        .containsExactly("drizzle", "Nimbus");

    var candidates = Candidates.of(List.of(), TIPS, WEEK);
    var chosen =
        Tally.of(
            rules(TieRule.EDITOR).choosing(candidates.getLast().key()),
            candidates,
            List.of(ballots));
    assertThat(winner(chosen)).isEqualTo("Nimbus");
    assertThat(((VoteOutcome.Winner) chosen.outcome()).why()).isEqualTo(Why.EDITOR);
  }

  @Test
  void an_editor_chooses_among_equals_only() {
    var candidates = Candidates.of(List.of(), TIPS, WEEK);
    var tally =
        Tally.of(
            rules(TieRule.EDITOR).choosing(candidates.getLast().key()),
            candidates,
            List.of(ballot("ada", DRIZZLE, 29)));
    assertThat(winner(tally)).isEqualTo("drizzle");
  }
}
