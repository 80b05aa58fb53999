package org.coranto.vote;

import java.util.List;
import org.coranto.json.JsonWriter;

/// A tally as a published file: everything that is needed to count it again, without the voters'
/// names.
public final class TallyRecord {

  private final JsonWriter json;

  private TallyRecord(JsonWriter json) {
    this.json = json;
  }

  /// The record, indented, with a line end after the last line; equal tallies give equal bytes.
  public static String of(Tally tally) {
    return JsonWriter.indented(json -> new TallyRecord(json).write(tally));
  }

  private void write(Tally tally) {
    rules(tally.rules());
    json.objects("candidates", tally.standings(), this::standing);
    barred(tally.barred());
    json.objects(
        "counted",
        tally.counted(),
        ballot -> {
          json.text("voter", ballot.voter());
          json.text("choice", ballot.key());
          json.text("at", ballot.at().toString());
        });
    json.objects(
        "notCounted",
        tally.notCounted(),
        ballot -> {
          json.text("voter", ballot.voter());
          json.text("choice", ballot.key());
          json.text("at", ballot.at().toString());
          json.text("because", ballot.reason().word());
        });
    outcome(tally.outcome());
    keys("carried", tally.carried());
  }

  private void rules(Tally.Rules rules) {
    json.text("vote", rules.vote());
    json.text("edition", rules.edition().toString());
    json.text("opened", rules.window().opens().toString());
    json.text("closed", rules.window().closes().toString());
    json.text("tie", rules.tie().name().toLowerCase(java.util.Locale.ROOT));
    json.number("nearMiss", rules.nearMiss());
    json.number("weeks", rules.weeks());
    if (rules.againAfter().isPresent()) {
      json.number("againAfter", rules.againAfter().get());
    }
    if (rules.chosen().isPresent()) {
      json.text("chosen", rules.chosen().get());
    }
  }

  private void standing(Tally.Standing standing) {
    CandidateFields.write(standing.candidate(), json);
    json.number("ballots", standing.ballots());
    json.number("votes", standing.votes());
  }

  /// Omitted if it is empty, so that other records keep their format.
  private void barred(List<Candidate> barred) {
    if (!barred.isEmpty()) {
      json.objects("notCandidates", barred, candidate -> CandidateFields.write(candidate, json));
    }
  }

  private void outcome(VoteOutcome outcome) {
    json.object(
        "outcome",
        () -> {
          switch (outcome) {
            case VoteOutcome.Winner(var candidate, int votes, var why) -> {
              json.text("winner", candidate.key());
              json.number("votes", votes);
              json.text("because", why.word());
            }
            case VoteOutcome.Tie(var candidates, int votes) -> {
              keys("tie", candidates);
              json.number("votes", votes);
            }
            case VoteOutcome.NoVotes() -> json.flag("nobody", true);
          }
        });
  }

  private void keys(String name, List<Candidate> candidates) {
    json.texts(name, candidates.stream().map(candidate -> candidate.key()).toList());
  }
}
