package org.coranto.model;

import java.time.Instant;

/// A period of time.
///
/// @param from inclusive
/// @param to exclusive; usually the present
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
