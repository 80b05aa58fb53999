package org.coranto.app.votes;

import java.nio.file.Path;
import org.coranto.app.CorantoException;
import org.coranto.vote.Tally;

/// Counts the ballots in a record again. Needs no newsletter.
public final class RecountVote {

  /// @param record the file of the record
  public record Request(Path record) {}

  /// @throws CorantoException if the result differs
  public Tally run(Request request) {
    return VoteRecords.read(request.record());
  }
}
