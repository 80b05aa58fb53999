package org.coranto.draft;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.coranto.config.Schedule;

/// The days on which editions are due.
public final class DueDay {

  /// A weekly newsletter with a pause of three years.
  private static final int MOST_SKIPPED = 160;

  private final Schedule schedule;

  public DueDay(Schedule schedule) {
    this.schedule = schedule;
  }

  /// The due day after the one that an edition was meant for: the nearest one, as an edition may be
  /// published a day early or late.
  public LocalDate after(LocalDate edition) {
    return switch (schedule.every()) {
      case DAY -> edition.plusDays(1);
      case WEEK -> nearest(edition).plusWeeks(1);
      case FORTNIGHT -> nearest(edition).plusWeeks(2);
      case MONTH -> sameDayOfNextMonth(edition);
    };
  }

  /// The first due day that is not before today.
  public LocalDate first(LocalDate today) {
    return switch (schedule.every()) {
      case DAY, MONTH -> today;
      case WEEK, FORTNIGHT -> today.with(TemporalAdjusters.nextOrSame(schedule.weekday()));
    };
  }

  /// The first due day after an edition that is not in the past.
  ///
  /// @param skipped due days between them without an edition
  public record Next(LocalDate date, List<LocalDate> skipped) {}

  public Next after(LocalDate edition, LocalDate today) {
    var skipped = skipped(edition, today);
    var last = skipped.isEmpty() ? edition : skipped.getLast();
    var next = after(last);
    return next.isBefore(today)
        ? new Next(first(today), skipped)
        : new Next(next, List.copyOf(skipped));
  }

  /// Due days after an edition and before a day; only the first ones if there are many.
  public List<LocalDate> skipped(LocalDate edition, LocalDate before) {
    var skipped = new ArrayList<LocalDate>();
    var due = after(edition);
    while (due.isBefore(before) && skipped.size() < MOST_SKIPPED) {
      skipped.add(due);
      due = after(due);
    }
    return skipped;
  }

  private LocalDate nearest(LocalDate day) {
    return day.minusDays(3).with(TemporalAdjusters.nextOrSame(schedule.weekday()));
  }

  /// The last day of a month is followed by the last day of the next.
  private static LocalDate sameDayOfNextMonth(LocalDate day) {
    var next = day.plusMonths(1);
    return day.getDayOfMonth() == day.lengthOfMonth()
        ? next.with(TemporalAdjusters.lastDayOfMonth())
        : next;
  }
}
