package org.coranto.app.votes;

import java.util.List;
import java.util.Optional;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.model.TextChange;

/// Shows the records of the open draft's votes.
public final class ShowVotes {

  private final Newsletter newsletter;

  public ShowVotes(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  /// Votes without a record are left out.
  ///
  /// @param vote the name of a vote; empty for all
  public record Request(Optional<String> vote) {}

  public List<CountVotes.Count> run(Request request) {
    var chosen = new ChosenVotes(newsletter.config());
    var votes = request.vote().map(chosen::of).orElseGet(chosen::all);
    var date = new VoteDates(newsletter).edition();
    return votes.stream()
        .flatMap(vote -> {
          var records = new VoteRecords(newsletter.root(), vote);
          return records.of(date).stream()
              .map(tally ->
                  new CountVotes.Count(
                      vote,
                      tally,
                      Optional.of(
                          new CountVotes.RecordFile(
                              records.name(date), new TextChange.Kept.Unchanged()))));
        })
        .toList();
  }
}
