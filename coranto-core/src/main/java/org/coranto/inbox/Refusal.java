package org.coranto.inbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The rules that decline a tip.
public enum Refusal {
  NO_WEB_ADDRESS,
  CANCELLED_EVENT,
  PAST_EVENT,
  PAST_DEADLINE;

  /// `past-event`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Refusal> of(String word) {
    return Arrays.stream(values()).filter(rule -> rule.word().equals(word)).findFirst();
  }
}
