package org.coranto.vote;

import java.util.List;

/// The outcome of a vote.
public sealed interface VoteOutcome {

  /// @param why the reason
  record Winner(Candidate candidate, int votes, Why why) implements VoteOutcome {}

  /// Several have the most votes, and an editor must choose.
  record Tie(List<Candidate> candidates, int votes) implements VoteOutcome {}

  /// There were no nominations or no votes.
  record NoVotes() implements VoteOutcome {}

  enum Why {
    /// More votes than any other.
    MOST,
    /// It has as many votes as another, and was nominated earlier.
    EARLIER,
    /// It has as many votes as another, and an editor chose it.
    EDITOR;

    /// As in the record: `most`.
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
