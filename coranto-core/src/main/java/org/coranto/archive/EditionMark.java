package org.coranto.archive;

import java.time.LocalDate;
import java.util.OptionalInt;

/// An earlier edition, as findings refer to it.
public record EditionMark(LocalDate date, OptionalInt number, String file) {

  /// `edition 664 (2026-08-12)`, or `the edition of 2026-08-12`.
  @Override
  public String toString() {
    return number.isPresent()
        ? "edition %d (%s)".formatted(number.getAsInt(), date)
        : "the edition of " + date;
  }
}
