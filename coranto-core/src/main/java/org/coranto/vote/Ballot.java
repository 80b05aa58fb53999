package org.coranto.vote;

import java.time.Instant;

/// One vote of one person.
///
/// @param voter a mail address or a name in a forum; in published records, a pseudonym
/// @param choice as written: a URL, a title
public record Ballot(String voter, String choice, Instant at) {

  @Override
  public String toString() {
    return "a ballot of " + at;
  }
}
