package org.coranto.draft.place;

import java.util.List;
import java.util.Optional;

/**
 * What becomes of a proposal.
 *
 * @param proposal its {@link Proposal#id}
 * @param refused why nothing of it was looked at
 */
public record Answer(String proposal, Optional<String> refused, List<Outcome> outcomes) {

  public Answer {
    outcomes = List.copyOf(outcomes);
  }

  /** Nothing of it was looked at. */
  public static Answer refused(String proposal, String because) {
    return new Answer(proposal, Optional.of(because), List.of());
  }
}
