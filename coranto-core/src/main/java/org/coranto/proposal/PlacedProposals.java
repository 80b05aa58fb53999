package org.coranto.proposal;

import java.util.List;
import org.coranto.model.Edit;

/// What is to be done.
///
/// @param edits of the draft's text
/// @param answers one for each proposal, in the order in which they were given
public record PlacedProposals(List<Edit> edits, List<ProposalAnswer> answers) {

  public PlacedProposals {
    edits = List.copyOf(edits);
    answers = List.copyOf(answers);
  }
}
