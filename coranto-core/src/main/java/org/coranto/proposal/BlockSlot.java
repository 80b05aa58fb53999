package org.coranto.proposal;

import java.util.Optional;
import org.coranto.model.Span;

/// A block at its place in the draft, with its changes.
final class BlockSlot {

  private final Optional<Span> span;
  private MarkdownBlock piece;
  private boolean altered;
  private boolean gone;

  private BlockSlot(MarkdownBlock piece, Span span) {
    this.piece = piece;
    this.span = Optional.of(span);
  }

  private BlockSlot(MarkdownBlock piece) {
    this.piece = piece;
    this.span = Optional.empty();
  }

  /// @param span its lines with the last one's line end
  static BlockSlot present(MarkdownBlock piece, Span span) {
    return new BlockSlot(piece, span);
  }

  static BlockSlot placed(MarkdownBlock piece) {
    return new BlockSlot(piece);
  }

  MarkdownBlock piece() {
    return piece;
  }

  /// Its span before any change; empty for a new block.
  Optional<Span> span() {
    return span;
  }

  boolean isGone() {
    return gone;
  }

  boolean isAltered() {
    return altered;
  }

  void remove() {
    gone = true;
  }

  void become(MarkdownBlock other) {
    piece = other;
    altered = true;
  }
}
