package org.coranto.proposal;

import java.util.List;
import java.util.Optional;

/// The result of a proposal.
///
/// @param proposal where it comes from
/// @param refused the reason if the proposal as a whole was rejected
public record ProposalAnswer(
    EntryOrigin proposal, Optional<String> refused, List<ProposalOutcome> outcomes) {

  public ProposalAnswer {
    outcomes = List.copyOf(outcomes);
  }

  /// The proposal as a whole was rejected.
  public static ProposalAnswer refused(EntryOrigin proposal, String because) {
    return new ProposalAnswer(proposal, Optional.of(because), List.of());
  }
}
