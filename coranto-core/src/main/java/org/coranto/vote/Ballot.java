package org.coranto.vote;

import java.time.Instant;

/// One vote of one person.
///
/// @param voter who: a mail address, a name in a forum; in what is published, a pseudonym
/// @param choice as they wrote it: an address, a title
public record Ballot(String voter, String choice, Instant at) {

  @Override
  public String toString() {
    return "a ballot of " + at;
  }
}
