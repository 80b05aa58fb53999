package org.coranto.vote;

import java.time.LocalDate;
import java.util.OptionalInt;

/// An earlier win: something was the pick, or the quote, of an edition.
///
/// @param edition its number, if it has one
/// @param on its date
public record Win(OptionalInt edition, LocalDate on) {

  /// `edition 41 (2026-08-26)`, or `the edition of 2026-08-26`.
  @Override
  public String toString() {
    return edition.isPresent()
        ? "edition %d (%s)".formatted(edition.getAsInt(), on)
        : "the edition of " + on;
  }
}
