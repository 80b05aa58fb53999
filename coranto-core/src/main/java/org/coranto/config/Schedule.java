package org.coranto.config;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * {@code [schedule]}: when an edition is due and how it is numbered.
 *
 * @param every {@code every}: how long an edition covers
 * @param weekday {@code weekday}: the day it appears, where it is weekly or fortnightly
 * @param press {@code press}: the hour it appears, in the newsletter's zone
 * @param firstNumber {@code first-number}: the number of the very first edition
 * @param window {@code window}: how many days ahead an edition tells of events
 */
public record Schedule(
    Interval every, DayOfWeek weekday, LocalTime press, int firstNumber, int window) {

  /** Four weeks ahead. */
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
