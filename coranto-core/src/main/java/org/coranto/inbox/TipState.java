package org.coranto.inbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The states of a tip.
public enum TipState {
  /// Gathered, but not judged yet.
  RECEIVED,
  /// Something is missing: an address, a title, a section.
  NEEDS,
  /// It may go into the draft.
  ACCEPTED,
  /// Another tip, the draft or an edition has the same.
  DUPLICATE,
  /// A rule or an editor declined it.
  DECLINED,
  /// It waits for a later edition.
  HELD,
  /// It is in the draft.
  PLACED,
  /// It is in an edition.
  PUBLISHED;

  /// As in the database and in JSON: `held`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<TipState> of(String word) {
    return Arrays.stream(values()).filter(state -> state.word().equals(word)).findFirst();
  }

  /// Whether no decision is left for an editor.
  public boolean isOver() {
    return switch (this) {
      case RECEIVED, NEEDS, ACCEPTED, HELD -> false;
      case DUPLICATE, DECLINED, PLACED, PUBLISHED -> true;
    };
  }
}
