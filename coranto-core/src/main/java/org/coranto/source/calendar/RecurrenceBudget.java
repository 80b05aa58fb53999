package org.coranto.source.calendar;

/**
 * What may still be reckoned of a file's rules: about 2,000 of them, more than calendars have that
 * people keep. A rule that happens often on a day costs as much as several, and so does one of
 * which many times have to be looked through. What is left when it is used up has no times.
 */
final class RecurrenceBudget {

  private static final int OF_A_FILE = 60_000;

  private int left = OF_A_FILE;

  /** Whether there was enough left. */
  boolean spend(long units) {
    left = (int) Math.max(-1, left - Math.min(units, OF_A_FILE + 1L));
    return left >= 0;
  }
}
