package org.coranto.inbox;

import org.coranto.archive.EditionMark;

/// The automatic judgement of a tip, before an editor decides.
public sealed interface Verdict {

  /// It may go into the draft.
  ///
  /// @param section by its name in `coranto.toml`
  record Accepted(String section) implements Verdict {}

  /// It was published before, or is in the draft.
  record Duplicate(Of of) implements Verdict {}

  /// A rule declines it.
  ///
  /// @param why for the person who proposed it: `The event is over: it was on 2026-08-20.`
  record Refused(Refusal rule, String why) implements Verdict {}

  /// An editor must first add something.
  record NeedsSomething(Missing what) implements Verdict {}

  /// The original of a duplicate.
  sealed interface Of {

    record Edition(EditionMark edition) implements Of {}

    record OtherTip(long id) implements Of {}

    /// It is in the open draft.
    record Draft() implements Of {}
  }

  /// The event for the history of the tip.
  default TipEvent event() {
    return switch (this) {
      case Accepted(var section) -> new TipEvent.Accepted(section);
      case Duplicate(var of) -> new TipEvent.Duplicate(of);
      case Refused(var rule, var why) -> new TipEvent.Declined(rule, why);
      case NeedsSomething(var what) -> new TipEvent.Lacking(what);
    };
  }
}
