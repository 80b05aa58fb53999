package org.coranto.draft;

import java.util.ArrayList;
import java.util.List;
import org.coranto.config.Config;
import org.coranto.markdown.SourceText;
import org.coranto.model.EditionHead;
import org.coranto.proposal.NewEntry;
import org.coranto.proposal.PlaceEntries;
import org.coranto.proposal.ProposalAnswer;
import org.coranto.proposal.ProposalOutcome;

/// The entries that were held for an edition, in its draft.
///
/// @param placed those that are in it now
/// @param notes one sentence for each of the others
record HeldEntries(SourceText text, List<NewEntry> placed, List<String> notes) {

  static HeldEntries place(Config config, EditionHead head, SourceText draft, List<NewEntry> held) {
    if (held.isEmpty()) {
      return new HeldEntries(draft, List.of(), List.of());
    }
    var answered = new PlaceEntries(config).place(head, draft, held);
    var placed = new ArrayList<NewEntry>();
    var notes = new ArrayList<String>();
    for (int i = 0; i < held.size(); i++) {
      var why = why(answered.answers().get(i));
      if (why.isEmpty()) {
        placed.add(held.get(i));
      } else {
        notes.add(
            "The entry held as %s was not placed in the draft: %s."
                .formatted(held.get(i).origin().words(), why));
      }
    }
    return new HeldEntries(draft.with(answered.edits()), List.copyOf(placed), List.copyOf(notes));
  }

  /// Why it is not in the draft; empty if it is.
  private static String why(ProposalAnswer answer) {
    return answer
        .refused()
        .orElseGet(() ->
            answer.outcomes().stream()
                .map(outcome ->
                    switch (outcome) {
                      case ProposalOutcome.Accepted _ -> "";
                      case ProposalOutcome.Duplicate duplicate ->
                          duplicate.of() + " is the same entry";
                      case ProposalOutcome.Other other -> other.because();
                      case ProposalOutcome.Changed _, ProposalOutcome.Removed _ ->
                          "it changes another entry";
                    })
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(""));
  }
}
