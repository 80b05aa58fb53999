package org.coranto.inbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A missing part of a tip.
public enum Missing {
  ADDRESS,
  TITLE,
  SECTION;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Missing> of(String word) {
    return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
  }
}
