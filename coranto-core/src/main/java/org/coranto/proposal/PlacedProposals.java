package org.coranto.proposal;

import java.util.List;
import org.coranto.model.Edit;

/// The edits and answers for some proposals.
///
/// @param edits of the draft's text
/// @param answers one for each proposal, in the given order
public record PlacedProposals(List<Edit> edits, List<ProposalAnswer> answers) {

  public PlacedProposals {
    edits = List.copyOf(edits);
    answers = List.copyOf(answers);
  }
}
