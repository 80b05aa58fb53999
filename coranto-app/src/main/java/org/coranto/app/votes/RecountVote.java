package org.coranto.app.votes;

import java.nio.file.Path;
import org.coranto.app.CorantoException;
import org.coranto.vote.Tally;

/** Counts again what a record says that was counted. It needs the record and no newsletter. */
public final class RecountVote {

  /**
   * @param record its file
   */
  public record Request(Path record) {}

  /**
   * @throws CorantoException where something else comes out
   */
  public Tally run(Request request) {
    return VoteRecords.read(request.record());
  }
}
