package org.coranto.proposal;

import java.util.List;
import java.util.Optional;
import org.coranto.proposal.ProposalOutcome.Other;

/** Something of a proposal that waits for its turn. */
record PendingStep<D extends UnifiedDiff>(ParsedProposal reading, D what) {

  String origin() {
    return reading.id();
  }

  /** Leaves it to an editor. */
  void leave(
      Optional<DraftSection> part, List<String> removed, List<String> added, String because) {
    reading.add(left(part, removed, added, because));
  }

  static ProposalOutcome left(
      Optional<DraftSection> part, List<String> removed, List<String> added, String because) {
    return new Other(part.map(DraftSection::name).orElse(""), removed, added, because);
  }
}
