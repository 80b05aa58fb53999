package org.coranto.config;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.coranto.config.Schedule.Interval;

/// The keys of `[schedule]`, and the record that they fill.
public final class ScheduleKeys {

  public static final ConfigKey<Interval> EVERY =
      ConfigKey.of(
              ConfigTable.SCHEDULE,
              "every",
              ValueTypes.choice("interval", "Intervals", Interval.values()),
              Interval.WEEK)
          .explained("The interval between editions.", "\"fortnight\"");

  public static final ConfigKey<DayOfWeek> WEEKDAY =
      ConfigKey.of(
              ConfigTable.SCHEDULE,
              "weekday",
              ValueTypes.choice("weekday", "Weekdays", DayOfWeek.values()),
              DayOfWeek.WEDNESDAY)
          .explained(
              "The day of publication, for weekly and fortnightly newsletters.", "\"thursday\"");

  public static final ConfigKey<LocalTime> PRESS =
      ConfigKey.of(ConfigTable.SCHEDULE, "press", TimeTypes.HOUR, LocalTime.NOON)
          .explained("The time of publication, in the newsletter's time zone.", "\"06:30\"");

  public static final ConfigKey<Integer> FIRST_NUMBER =
      ConfigKey.of(ConfigTable.SCHEDULE, "first-number", ValueTypes.number(0, 1_000_000), 1)
          .explained("The number of the first edition.", "0");

  public static final ConfigKey<Integer> WINDOW =
      ConfigKey.of(ConfigTable.SCHEDULE, "window", ValueTypes.number(1, 366), 28)
          .explained("How many days ahead an edition lists events.", "35");

  static final List<ConfigKey<?>> ALL = List.of(EVERY, WEEKDAY, PRESS, FIRST_NUMBER, WINDOW);

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
