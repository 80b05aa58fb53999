package org.coranto.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.proposal.DraftDocument.Place;
import org.coranto.proposal.ProposalOutcome.Duplicate;

/// Remembers who proposed an entry that was already there: the duplicate may be needed if the first
/// one is removed.
final class DuplicateProposals {

  private final DraftEditor composition;
  private final Map<BlockSlot, List<Second>> all = new HashMap<>();

  /// An entry that was not inserted, because the same entry was already there.
  record Second(
      ParsedProposal reading, DraftSection part, MarkdownBlock piece, ProposalOutcome outcome) {}

  DuplicateProposals(DraftEditor composition) {
    this.composition = composition;
  }

  void add(ParsedProposal reading, DraftSection part, MarkdownBlock piece, Place same) {
    var duplicate = duplicate(part, piece, same);
    reading.add(duplicate);
    all.computeIfAbsent(same.slot(), _ -> new ArrayList<>())
        .add(new Second(reading, part, piece, duplicate));
  }

  Duplicate duplicate(DraftSection part, MarkdownBlock piece, Place same) {
    return duplicate(part, piece, same.part(), same.slot());
  }

  /// A heading that the draft has already.
  Duplicate duplicate(DraftSection part, MarkdownBlock heading, BlockSlot same) {
    return duplicate(part, heading, part, same);
  }

  private Duplicate duplicate(
      DraftSection part, MarkdownBlock piece, DraftSection other, BlockSlot same) {
    return new Duplicate(
        part.name(),
        piece.lines(),
        "“%s” in %s, %s"
            .formatted(
                ItemLines.words(same.piece().lines().getFirst()),
                other.name(),
                composition.origin(same)));
  }

  /// The first entry that replaces the one in a slot when that is removed.
  Optional<Second> behind(BlockSlot slot) {
    return all.getOrDefault(slot, List.of()).stream().findFirst();
  }
}
