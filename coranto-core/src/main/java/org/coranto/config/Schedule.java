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
 */
public record Schedule(Interval every, DayOfWeek weekday, LocalTime press, int firstNumber) {

  public enum Interval {
    DAY,
    WEEK,
    FORTNIGHT,
    MONTH
  }
}
