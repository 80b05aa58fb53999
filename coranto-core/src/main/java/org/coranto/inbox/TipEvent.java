package org.coranto.inbox;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coranto.archive.EditionMark;

/// A change in the history of a tip, stored by [TipEventJson].
public sealed interface TipEvent {

  /// A source reported the tip.
  record Gathered() implements TipEvent {}

  /// Judged: it may go into the draft.
  ///
  /// @param section its name in `coranto.toml`
  record Accepted(String section) implements TipEvent {}

  /// Judged: the same is in another place already.
  record Duplicate(Verdict.Of of) implements TipEvent {}

  /// Judged: a rule declines it.
  ///
  /// @param why for the person who proposed it
  record Declined(Refusal rule, String why) implements TipEvent {}

  /// Judged: a part is missing.
  record Lacking(Missing what) implements TipEvent {}

  /// It is in a draft.
  ///
  /// @param section the headings above it; empty if they are not known
  /// @param draft the file, from the newsletter's folder: `draft/2026-09-02.md`
  /// @param lines its entry; empty unless it was [Entry#ADDED]
  /// @param commit the commit that added it, in hexadecimal; empty if there is none
  record Placed(String section, String draft, Entry entry, List<String> lines, String commit)
      implements TipEvent {

    public Placed {
      lines = List.copyOf(lines);
    }

    public Placed in(String itsCommit) {
      return new Placed(section, draft, entry, lines, itsCommit);
    }
  }

  /// The way in which the entry of a placed tip came into the draft.
  enum Entry {
    /// It was written for this tip.
    ADDED,
    /// The draft had the same already.
    FOUND,
    /// It is part of a list that its source replaces as a whole.
    LISTED,
    /// Not known: an older version of Coranto did not write it down.
    UNRECORDED;

    /// `added`.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Entry> of(String word) {
      return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
  }

  /// An editor keeps it for later.
  ///
  /// @param until the day of the edition that it waits for; empty until an editor decides
  record Held(Optional<LocalDate> until) implements TipEvent {}

  /// An editor declines it.
  ///
  /// @param why for the person who proposed it
  record Dropped(String why) implements TipEvent {}

  /// It is in an edition that has appeared.
  record Published(EditionMark edition) implements TipEvent {}

  /// An editor took a decision back.
  ///
  /// @param of the decision's place in the history, from 1
  record Undone(int of) implements TipEvent {}

  /// An event that this version cannot read, kept unchanged.
  ///
  /// @param state the state that it led to
  /// @param text as in the database
  /// @param why the reason that was recorded with it; may be empty
  record Unreadable(TipState state, String text, String why) implements TipEvent {}
}
