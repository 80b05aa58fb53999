package org.coranto.app.votes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coranto.archive.ArchiveIndex;
import org.coranto.config.VoteSettings;
import org.coranto.vote.Candidate;
import org.coranto.vote.EarlierWins;
import org.coranto.vote.Tally;
import org.coranto.vote.VoteOutcome;
import org.coranto.vote.Win;

/// Results of earlier votes and editions: near misses and winners.
final class PastVotes {

  private final VoteSettings vote;
  private final List<Tally> records;
  private final ArchiveIndex archive;
  private final VoteDates dates;

  /// @param records the records of earlier votes, newest first
  PastVotes(VoteSettings vote, List<Tally> records, ArchiveIndex archive, VoteDates dates) {
    this.vote = vote;
    this.records = List.copyOf(records);
    this.archive = archive;
    this.dates = dates;
  }

  List<Candidate> carried() {
    return records.isEmpty() ? List.of() : records.getFirst().carried();
  }

  /// Wins before an edition.
  EarlierWins wins(LocalDate edition) {
    var winners = new HashMap<String, Win>();
    for (var tally : records) {
      if (tally.outcome() instanceof VoteOutcome.Winner winner) {
        var day = tally.rules().edition();
        winners.putIfAbsent(winner.candidate().key(), new Win(dates.number(day), day));
      }
    }
    return new EarlierWins(vote.section(), archive.before(edition), Map.copyOf(winners));
  }
}
