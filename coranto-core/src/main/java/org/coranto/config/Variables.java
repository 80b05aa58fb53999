package org.coranto.config;

/// `[variables]`: the names of the placeholders in the template.
///
/// @param number `number`: the new edition's number
/// @param date `date`: the day of publication
/// @param lastDate `last-date`: the date of the previous edition
/// @param windowStart `window-start`: the first day of its events
/// @param windowEnd `window-end`: the last day, `[schedule] window` days later
/// @param events `events`: on a line of its own; replaced by the events that are carried over
/// @param calls `calls`: on a line of its own; replaced by the calls that are carried over
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
