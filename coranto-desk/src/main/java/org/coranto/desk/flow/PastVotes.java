package org.coranto.desk.flow;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.coranto.check.archive.Archive;
import org.coranto.config.VoteSettings;
import org.coranto.vote.Candidate;
import org.coranto.vote.EarlierWins;
import org.coranto.vote.Outcome;
import org.coranto.vote.Tally;
import org.coranto.vote.Win;

/** What the votes and editions before one have left for it: near misses, and what has won. */
final class PastVotes {

  private final VotedEdition draft;
  private final VoteSettings vote;
  private final Archive archive;
  private final List<Tally> records;
  private final LocalDate edition;

  PastVotes(VotedEdition draft, VoteSettings vote, Archive archive, LocalDate edition) {
    this.draft = draft;
    this.vote = vote;
    this.archive = archive;
    this.edition = edition;
    this.records = new VoteRecords(draft.root(), vote).before(edition).toList();
  }

  List<Candidate> carried() {
    return records.isEmpty() ? List.of() : records.getFirst().carried();
  }

  EarlierWins wins() {
    var winners = new HashMap<String, Win>();
    for (var tally : records) {
      if (tally.outcome() instanceof Outcome.Winner winner) {
        var day = tally.rules().edition();
        winners.putIfAbsent(winner.candidate().key(), new Win(number(day), day));
      }
    }
    return new EarlierWins(vote.section(), archive.before(edition), Map.copyOf(winners));
  }

  private OptionalInt number(LocalDate day) {
    return draft.heads().stream()
        .filter(head -> head.date().equals(day))
        .flatMapToInt(head -> head.number().stream())
        .findFirst();
  }
}
