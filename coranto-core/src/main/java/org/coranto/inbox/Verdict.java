package org.coranto.inbox;

/** What becomes of a tip, before an editor has looked at it. */
public sealed interface Verdict {

  /**
   * It may go into the draft.
   *
   * @param section by its name in {@code coranto.toml}
   */
  record Accepted(String section) implements Verdict {}

  /** Readers have it already, or will. */
  record Duplicate(Of of) implements Verdict {}

  /**
   * It cannot be.
   *
   * @param rule which one refuses it: {@code past-event}
   * @param why for the person who proposed it: {@code The event is over: it was on 2026-08-20.}
   */
  record Refused(String rule, String why) implements Verdict {}

  /**
   * Somebody has to add something first.
   *
   * @param what {@code a title}
   */
  record NeedsSomething(String what) implements Verdict {}

  /** What a duplicate is one of. */
  sealed interface Of {

    /**
     * @param words as editors call it: {@code edition 600 (2026-08-19)}
     */
    record Edition(String words) implements Of {
      @Override
      public String toString() {
        return words;
      }
    }

    record OtherTip(long id) implements Of {
      @Override
      public String toString() {
        return "tip " + id;
      }
    }

    /** It stands in the open draft. */
    record Draft() implements Of {
      @Override
      public String toString() {
        return "what the draft has";
      }
    }
  }
}
