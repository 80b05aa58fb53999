package org.coranto.app.mailbox;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Messages that could not be read. All are fetched again; the first ones are reported one by one.
final class SkippedMessages {

  private static final int MOST_TOLD = 10;

  private final TreeSet<Long> numbers = new TreeSet<>();
  private final List<String> told = new ArrayList<>();
  private int untold;

  /// @param number its UID
  /// @param day its date of arrival: `2026-08-27`; empty if it is unknown
  void add(long number, String day, String why) {
    numbers.add(number);
    if (told.size() < MOST_TOLD) {
      told.add(
          "could not read message %d%s: %s; the next run tries again"
              .formatted(number, day.isEmpty() ? "" : " of " + day, why));
    } else {
      untold++;
    }
  }

  /// A message that was not fetched in this run.
  void keep(long number) {
    numbers.add(number);
  }

  List<Long> numbers() {
    return List.copyOf(numbers);
  }

  List<String> words() {
    var words = new ArrayList<>(told);
    if (untold > 0) {
      words.add("could not read %,d more messages; the next run tries again".formatted(untold));
    }
    return words;
  }
}
