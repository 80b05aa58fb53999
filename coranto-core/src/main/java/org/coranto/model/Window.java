package org.coranto.model;

import java.time.Instant;

/// The time that is looked at.
///
/// @param from inclusive
/// @param to exclusive; the present, as far as whoever gets it knows
public record Window(Instant from, Instant to) {

  public Window {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(to + " is before " + from);
    }
  }

  public boolean contains(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(to);
  }
}
