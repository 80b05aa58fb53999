package org.coranto.proposal;

import java.util.List;
import org.coranto.proposal.ProposalOutcome.Other;

/// A change of a proposal that has not been applied yet.
record PendingStep<D extends UnifiedDiff>(ParsedProposal reading, D what) {

  EntryOrigin origin() {
    return reading.origin();
  }

  /// Leaves it to an editor.
  ///
  /// @param section the name of the section that it is for; empty if unknown
  void leave(String section, List<String> removed, List<String> added, String because) {
    reading.add(new Other(section, removed, added, because));
  }
}
