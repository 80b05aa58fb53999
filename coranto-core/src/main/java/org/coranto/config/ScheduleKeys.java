package org.coranto.config;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.coranto.config.Schedule.Interval;

/** The keys of {@code [schedule]}, and what they make. */
public final class ScheduleKeys {

  public static final Key<Interval> EVERY =
      Key.of(
          Table.SCHEDULE,
          "every",
          Types.choice("interval", "Intervals", Interval.values()),
          Interval.WEEK,
          "How long an edition covers.",
          "\"fortnight\"");

  public static final Key<DayOfWeek> WEEKDAY =
      Key.of(
          Table.SCHEDULE,
          "weekday",
          Types.choice("weekday", "Weekdays", DayOfWeek.values()),
          DayOfWeek.WEDNESDAY,
          "The day it appears, where it is weekly or fortnightly.",
          "\"thursday\"");

  public static final Key<LocalTime> PRESS =
      Key.of(
          Table.SCHEDULE,
          "press",
          TimeTypes.HOUR,
          LocalTime.NOON,
          "The hour it appears, in the newsletter's time zone.",
          "\"06:30\"");

  public static final Key<Integer> FIRST_NUMBER =
      Key.of(
          Table.SCHEDULE,
          "first-number",
          Types.number(0, 1_000_000),
          1,
          "The number of the very first edition.",
          "0");

  public static final Key<Integer> WINDOW =
      Key.of(
          Table.SCHEDULE,
          "window",
          Types.number(1, 366),
          28,
          "How many days ahead an edition tells of events.",
          "35");

  static final List<Key<?>> ALL = List.of(EVERY, WEEKDAY, PRESS, FIRST_NUMBER, WINDOW);

  private ScheduleKeys() {}

  static Schedule read(TableReader table) {
    return new Schedule(
        table.value(EVERY),
        table.value(WEEKDAY),
        table.value(PRESS),
        table.value(FIRST_NUMBER),
        table.value(WINDOW));
  }
}
