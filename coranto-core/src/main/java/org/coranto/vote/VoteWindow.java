package org.coranto.vote;

import java.time.Instant;

/// The period in which nominations and ballots count.
///
/// @param opens the last moment that is too early: when the vote before closed
/// @param closes the last moment that counts
public record VoteWindow(Instant opens, Instant closes) {

  public boolean holds(Instant at) {
    return at.isAfter(opens) && !at.isAfter(closes);
  }

  public boolean isClosedBy(Instant now) {
    return now.isAfter(closes);
  }
}
