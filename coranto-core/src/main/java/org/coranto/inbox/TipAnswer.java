package org.coranto.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coranto.model.TextChange.Kept;

/// The result of an editor's decision on one tip.
public sealed interface TipAnswer {

  long id();

  /// @param section the headings above its entry
  /// @param kept how the draft was saved
  /// @param same the place of an equal entry in the draft; empty if the entry was added
  record Placed(long id, String section, List<String> lines, Kept kept, Optional<String> same)
      implements TipAnswer {

    public Placed {
      lines = List.copyOf(lines);
    }
  }

  record Held(long id, Optional<LocalDate> until) implements TipAnswer {}

  record Dropped(long id, String why) implements TipAnswer {}

  /// @param what the decision that was undone
  /// @param now the restored state
  /// @param kept how the draft was saved, if the entry was removed from it
  record Undone(long id, TipEvent what, TipState now, Kept kept) implements TipAnswer {}

  /// Nothing was changed.
  record Refused(long id, TipRefusal why) implements TipAnswer {}
}
