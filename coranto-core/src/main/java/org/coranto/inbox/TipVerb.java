package org.coranto.inbox;

import java.util.Optional;

/// A decision on a tip, and the states in which it is allowed.
public enum TipVerb {
  /// Coranto judges tips that are new or were incomplete.
  JUDGE,
  /// An editor or Coranto puts it into the draft.
  PLACE,
  /// An editor declines it.
  DROP,
  /// An editor keeps it for later.
  HOLD,
  /// An editor takes the last decision back.
  UNDO,
  /// Coranto sees it in an edition that has appeared.
  PUBLISH;

  /// Empty if it is allowed.
  public Optional<TipRefusal> refusal(TipHistory history) {
    var state = history.state();
    return switch (this) {
      case JUDGE -> unless(state == TipState.RECEIVED || state == TipState.NEEDS, history);
      case PLACE, DROP, HOLD ->
          unless(state != TipState.PLACED && state != TipState.PUBLISHED, history);
      case UNDO ->
          state == TipState.PUBLISHED
              ? unless(false, history)
              : undoable(history).isPresent()
                  ? Optional.empty()
                  : Optional.of(new TipRefusal.NothingToUndo(state));
      case PUBLISH -> unless(state == TipState.PLACED, history);
    };
  }

  private static Optional<TipRefusal> unless(boolean allowed, TipHistory history) {
    return allowed
        ? Optional.empty()
        : Optional.of(
            new TipRefusal.InState(
                history.state(), history.current().map(TipHistory.Effective::event)));
  }

  /// The decision that an undo would reverse; never an automatic one.
  public static Optional<TipHistory.Effective> undoable(TipHistory history) {
    return history
        .current()
        .filter(it ->
            switch (it.event()) {
              case TipEvent.Placed placed -> placed.entry() != TipEvent.Entry.LISTED;
              case TipEvent.Held _, TipEvent.Dropped _ -> true;
              case TipEvent.Gathered _,
                  TipEvent.Accepted _,
                  TipEvent.Duplicate _,
                  TipEvent.Declined _,
                  TipEvent.Lacking _,
                  TipEvent.Published _,
                  TipEvent.Undone _,
                  TipEvent.Unreadable _ ->
                  false;
            });
  }
}
