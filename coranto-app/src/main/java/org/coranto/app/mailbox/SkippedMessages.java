package org.coranto.app.mailbox;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Messages that could not be read. All are fetched again; the first ones are reported one by one.
final class SkippedMessages {

  private static final int MOST_LISTED = 10;

  private final TreeSet<Long> numbers = new TreeSet<>();
  private final List<String> listed = new ArrayList<>();
  private int unlisted;

  /// @param number its UID
  /// @param day its date of arrival: `2026-08-27`; empty if it is unknown
  void add(long number, String day, String why) {
    numbers.add(number);
    if (listed.size() < MOST_LISTED) {
      listed.add(
          "could not read message %d%s: %s; the next run tries again"
              .formatted(number, day.isEmpty() ? "" : " of " + day, why));
    } else {
      unlisted++;
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
    var words = new ArrayList<>(listed);
    if (unlisted > 0) {
      words.add("could not read %,d more messages; the next run tries again".formatted(unlisted));
    }
    return words;
  }
}
