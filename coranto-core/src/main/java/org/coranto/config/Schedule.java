package org.coranto.config;

import java.time.DayOfWeek;
import java.time.LocalTime;

/// `[schedule]`: when an edition is due and how it is numbered.
///
/// @param every `every`: how long an edition covers
/// @param weekday `weekday`: the day it appears, where it is weekly or fortnightly
/// @param press `press`: the hour it appears, in the newsletter's zone
/// @param firstNumber `first-number`: the number of the very first edition
/// @param window `window`: how many days ahead an edition tells of events
public record Schedule(
    Interval every, DayOfWeek weekday, LocalTime press, int firstNumber, int window) {

  /// Four weeks ahead.
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
