package org.coranto.proposal;

import java.util.List;
import java.util.function.IntSupplier;
import org.coranto.proposal.Fragment.Spot;
import org.coranto.proposal.MarkdownBlock.Kind;

/// Finds the position of an entry in a section that has no list yet.
final class EntryPositions {

  /// How many blocks are searched in both directions.
  private static final int REACH = 40;

  private EntryPositions() {}

  /// The first item of a list: in place of “No … this week”, or else after the comment that
  /// explains the list, or else where it was proposed.
  static int ofList(DraftSection part, Spot spot) {
    return ofList(part, () -> ofPassage(part, spot, List.of()));
  }

  /// The same for an item that was proposed without a position.
  static int ofList(DraftSection part) {
    return ofList(part, () -> behindText(part));
  }

  private static int ofList(DraftSection part, IntSupplier otherwise) {
    var slots = part.slots();
    for (int i = 0; i < slots.size(); i++) {
      if (!slots.get(i).isGone() && slots.get(i).piece().saysNothing()) {
        return i + 1;
      }
    }
    for (int i = slots.size() - 1; i >= 0; i--) {
      if (slots.get(i).piece().is(Kind.COMMENT)) {
        return i + 1;
      }
    }
    return otherwise.getAsInt();
  }

  private static int behindText(DraftSection part) {
    var slots = part.slots();
    int at = slots.size();
    while (at > 0 && slots.get(at - 1).piece().is(Kind.DEFINITION)) {
      at--;
    }
    return at;
  }

  /// A block that is not an item: in place of the comment that it replaces, or else after the block
  /// that precedes it in the patch, or before the one that follows it.
  static int ofPassage(DraftSection part, Spot spot, List<MarkdownBlock> replaced) {
    var pieces = spot.pieces();
    for (var comment : replaced) {
      int at = index(part, comment);
      if (at >= 0) {
        return at;
      }
    }
    int first = Math.max(0, spot.index() - REACH);
    int last = Math.min(pieces.size() - 1, spot.index() + REACH);
    for (int i = spot.index() - 1; i >= first && !pieces.get(i).is(Kind.HEADING); i--) {
      int at = index(part, pieces.get(i));
      if (at >= 0) {
        return at + 1;
      }
    }
    for (int i = spot.index() + 1; i <= last && !pieces.get(i).is(Kind.HEADING); i++) {
      int at = index(part, pieces.get(i));
      if (at >= 0) {
        return at;
      }
    }
    return spot.heading().isPresent() ? 0 : behindText(part);
  }

  private static int index(DraftSection part, MarkdownBlock piece) {
    var content = piece.content();
    for (int i = 0; i < part.slots().size(); i++) {
      var slot = part.slots().get(i);
      if (slot.piece().kind() == piece.kind() && slot.piece().content().equals(content)) {
        return i;
      }
    }
    return -1;
  }
}
