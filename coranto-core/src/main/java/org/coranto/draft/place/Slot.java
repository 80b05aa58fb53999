package org.coranto.draft.place;

import java.util.Optional;
import org.coranto.model.Span;

/** A piece at its place in the draft, and what becomes of it. */
final class Slot {

  private final Optional<Span> span;
  private Piece piece;
  private boolean altered;
  private boolean gone;

  private Slot(Piece piece, Optional<Span> span) {
    this.piece = piece;
    this.span = span;
  }

  /**
   * @param span its lines with the last one's line end
   */
  static Slot standing(Piece piece, Span span) {
    return new Slot(piece, Optional.of(span));
  }

  static Slot placed(Piece piece) {
    return new Slot(piece, Optional.empty());
  }

  Piece piece() {
    return piece;
  }

  /** Where it stood before anything was changed; empty for what is new. */
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

  void become(Piece other) {
    piece = other;
    altered = true;
  }
}
