package org.coranto.config;

/// `[variables]`: how the template names what is filled in.
///
/// @param number `number`: the new edition's number
/// @param date `date`: the day it appears
/// @param lastDate `last-date`: the day the edition before it appeared
/// @param windowStart `window-start`: the first day of the events in it
/// @param windowEnd `window-end`: the last one, `[schedule] window` days later
/// @param events `events`: alone on its line, gives way to the events carried over
/// @param calls `calls`: alone on its line, gives way to the calls carried over
public record Variables(
    String number,
    String date,
    String lastDate,
    String windowStart,
    String windowEnd,
    String events,
    String calls) {

  public static final Variables USUAL =
      new Variables(
          "{number}",
          "{date}",
          "{last-date}",
          "{window-start}",
          "{window-end}",
          "{events}",
          "{calls}");
}
