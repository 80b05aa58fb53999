package org.coranto.app.votes;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.app.CorantoException;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.config.VoteSettings;
import org.coranto.model.TextChange;
import org.coranto.vote.Candidate;
import org.coranto.vote.Candidates;
import org.coranto.vote.Pseudonyms;
import org.coranto.vote.Tally;
import org.coranto.vote.Win;

/// Counts votes, and writes the public record.
public final class CountVotes {

  private final Newsletter newsletter;

  public CountVotes(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  /// @param vote the name of a vote; empty for all
  /// @param from files with nominations and ballots, in addition to gathered ones
  /// @param chosen the candidate that an editor chose in a tie: its address or title
  public record Request(Optional<String> vote, List<Path> from, Optional<String> chosen) {

    public Request {
      from = List.copyOf(from);
    }
  }

  /// A vote and its tally.
  ///
  /// @param record the record; empty while the vote is open
  public record Count(VoteSettings vote, Tally tally, Optional<RecordFile> record) {}

  /// @param file the path from the newsletter's folder
  public record RecordFile(String file, TextChange change) {}

  public List<Count> run(Request request) {
    var chosen = new ChosenVotes(newsletter.config());
    var votes = request.vote().map(chosen::of).orElseGet(chosen::all);
    var kept = new KeptTips(newsletter);
    var input = VoteInput.of(request.from()).with(kept.nominations());
    var dates = new VoteDates(newsletter);
    return votes.stream().map(vote -> count(vote, dates, input, kept, request)).toList();
  }

  private Count count(
      VoteSettings vote, VoteDates dates, VoteInput input, KeptTips kept, Request request) {
    var date = dates.edition();
    var window = dates.window(date, vote);
    var records = new VoteRecords(newsletter.root(), vote);
    var tips = input.tips().stream().filter(tip -> KeptTips.isFor(tip, vote)).toList();
    var past = new PastVotes(vote, records.before(date).toList(), newsletter.archive(), dates);
    var candidates =
        Candidates.knowing(past.wins(date), Candidates.of(past.carried(), tips, window));
    var rules = Tally.Rules.of(vote, date, window);
    var decided =
        request
            .chosen()
            .map(words -> rules.choosing(chosen(words, rules, candidates)))
            .orElse(rules);
    var secret = VoteSecret.at(newsletter.state("votes-secret"));
    var names = new Pseudonyms(secret, date + " " + vote.name());
    var ballots =
        Stream.concat(input.cast(vote.name()).stream(), kept.ballots(vote).stream())
            .map(cast -> names.hidden(cast.among(candidates)))
            .toList();
    var tally = Tally.of(decided, candidates, ballots);
    boolean closed = window.isClosedBy(newsletter.runtime().now());
    return new Count(
        vote,
        tally,
        closed
            ? Optional.of(records.write(tally, newsletter.writer(), newsletter.now()))
            : Optional.empty());
  }

  private static String chosen(String words, Tally.Rules rules, List<Candidate> candidates) {
    var meant =
        Candidates.meant(words, candidates)
            .orElseThrow(() ->
                new CorantoException(
                    "“%s” was not nominated for “%s”".formatted(words, rules.vote())));
    if (rules.bars(meant)) {
      throw new CorantoException(
          "“%s” already won in %s and may not win again yet; “again-after” in coranto.toml says when it may"
              .formatted(words, meant.won().map(Win::toString).orElse("an edition")));
    }
    return meant.key();
  }
}
