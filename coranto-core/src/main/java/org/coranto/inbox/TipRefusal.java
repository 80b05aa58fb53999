package org.coranto.inbox;

import java.util.Optional;
import org.coranto.archive.EditionMark;
import org.coranto.model.TextChange;

/// Why nothing was done with a tip.
public sealed interface TipRefusal {

  /// There is no tip of this number.
  record Unknown() implements TipRefusal {}

  /// It is a ballot: secret, and only counted.
  record SecretBallot() implements TipRefusal {}

  /// Its state does not allow it.
  ///
  /// @param event that led to the state
  record InState(TipState state, Optional<TipEvent> event) implements TipRefusal {}

  /// No decision of an editor is in force.
  record NothingToUndo(TipState state) implements TipRefusal {}

  /// Another process changed the tip at the same time.
  record Changed(TipState now) implements TipRefusal {}

  /// It is not known which section it belongs to.
  record NoSection() implements TipRefusal {}

  /// It is not a line of its own in a draft.
  record NotAnEntry(Kind kind) implements TipRefusal {}

  /// The kind of the tip.
  enum Kind {
    /// A vote decides about it.
    NOMINATION,
    /// A whole text, which an editor inserts by hand.
    PROSE,
    /// Part of a list that its source writes as a whole.
    LIST,
    UNKNOWN
  }

  /// It could not be placed in the draft.
  ///
  /// @param why in words
  record NotPlaced(String why) implements TipRefusal {}

  /// Its entry in the draft was changed since, so it is not removed.
  record EntryChanged(String draft) implements TipRefusal {}

  /// The edition with it was published.
  record Appeared(EditionMark edition) implements TipRefusal {}

  /// The draft could not be written.
  record NotWritten(TextChange.Refused change) implements TipRefusal {}
}
