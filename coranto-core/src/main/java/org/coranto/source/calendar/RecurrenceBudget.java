package org.coranto.source.calendar;

/// Limits the work for the recurrence rules of a file to about 2,000 rules, more than real
/// calendars have. A rule that happens often per day costs as much as several, and so does a rule
/// for which many times must be searched. When the budget is used up, further rules give no times.
final class RecurrenceBudget {

  private static final int OF_A_FILE = 60_000;

  private int left = OF_A_FILE;

  /// Whether enough was left.
  boolean spend(long units) {
    left = (int) Math.max(-1, left - Math.min(units, OF_A_FILE + 1L));
    return left >= 0;
  }
}
