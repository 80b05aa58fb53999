package org.coranto.desk.store;

import java.util.Arrays;
import java.util.Locale;

/** Where a tip stands in its life. */
public enum TipState {
  /** Nobody has looked at it. */
  RECEIVED,
  /** It cannot be taken as it is; the detail says what is missing. */
  NEEDS,
  /** It may go into the draft; the detail names the section. */
  ACCEPTED,
  /** Another tip or an edition has it; the detail names it. */
  DUPLICATE,
  /** A rule or an editor does not want it; why, stands beside it. */
  DECLINED,
  /** It waits; the detail is the day until which, where there is one. */
  HELD,
  /** It is in the draft; the detail names the section. */
  PLACED,
  /** Readers have it; the detail names the edition. */
  PUBLISHED;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static TipState of(String word) {
    return Arrays.stream(values())
        .filter(state -> state.word().equals(word))
        .findFirst()
        .orElse(RECEIVED);
  }

  /** Whether nobody need look at it any more. */
  public boolean isOver() {
    return switch (this) {
      case RECEIVED, NEEDS, ACCEPTED, HELD -> false;
      case DUPLICATE, DECLINED, PLACED, PUBLISHED -> true;
    };
  }
}
