package org.coranto.config;

import java.time.DayOfWeek;
import java.time.LocalTime;

/// `[schedule]`: when an edition is due and how it is numbered.
///
/// @param every `every`: the interval between editions
/// @param weekday `weekday`: the day of publication, if weekly or fortnightly
/// @param press `press`: the hour of publication, in the newsletter's zone
/// @param firstNumber `first-number`: the number of the very first edition
/// @param window `window`: how many days ahead an edition lists events
public record Schedule(
    Interval every, DayOfWeek weekday, LocalTime press, int firstNumber, int window) {

  /// With a window of four weeks.
  public Schedule(Interval every, DayOfWeek weekday, LocalTime press, int firstNumber) {
    this(every, weekday, press, firstNumber, 28);
  }

  public enum Interval {
    DAY,
    WEEK,
    FORTNIGHT,
    MONTH
  }
}
