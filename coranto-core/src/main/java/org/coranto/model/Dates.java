package org.coranto.model;

import java.time.LocalDate;

/// The days of an event.
///
/// @param first its first day
/// @param last its last day; the first again for an event of one day
public record Dates(LocalDate first, LocalDate last) {

  public Dates {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(last + " is before " + first);
    }
  }

  public static Dates on(LocalDate day) {
    return new Dates(day, day);
  }

  public boolean isOverBy(LocalDate day) {
    return last.isBefore(day);
  }
}
