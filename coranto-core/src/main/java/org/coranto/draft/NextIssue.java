package org.coranto.draft;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.coranto.config.Schedule;
import org.coranto.model.EditionHead;

/// The next edition to prepare.
///
/// @param number empty if editions have no numbers
/// @param before the edition or draft before it
/// @param skipped due days since then without an edition
public record NextIssue(
    LocalDate date, OptionalInt number, Optional<EditionHead> before, List<LocalDate> skipped) {

  /// How many of the newest numbers are compared to see whether the next number is taken.
  private static final int RECENT = 20;

  /// The issue after the last published edition.
  ///
  /// @param heads of all editions and drafts
  public static NextIssue next(Schedule schedule, List<EditionHead> heads, LocalDate today) {
    var due = new DueDay(schedule);
    var last = newest(heads.stream().filter(head -> !head.draft()));
    return last.map(
            head -> {
              var next = due.after(head.date(), today);
              return of(schedule, heads, next.date(), next.skipped());
            })
        .orElseGet(() -> of(schedule, heads, due.first(today), List.of()));
  }

  /// The issue of a given day.
  public static NextIssue on(LocalDate date, Schedule schedule, List<EditionHead> heads) {
    var skipped =
        before(heads, date)
            .map(head -> new DueDay(schedule).skipped(head.date(), date))
            .orElse(List.of());
    return of(schedule, heads, date, skipped);
  }

  private static NextIssue of(
      Schedule schedule, List<EditionHead> heads, LocalDate date, List<LocalDate> skipped) {
    var number = new Numbers(schedule.firstNumber(), heads).before(date);
    return new NextIssue(date, number, before(heads, date), List.copyOf(skipped));
  }

  private static Optional<EditionHead> before(List<EditionHead> heads, LocalDate date) {
    return newest(heads.stream().filter(head -> head.date().isBefore(date)));
  }

  private static Optional<EditionHead> newest(Stream<EditionHead> heads) {
    return heads.max(Comparator.comparing(EditionHead::date).thenComparing(EditionHead::file));
  }

  /// The numbers of editions.
  private record Numbers(int first, List<EditionHead> heads) {

    /// One more than the last number; if that is taken (a typing mistake), one more than all recent
    /// ones.
    OptionalInt before(LocalDate date) {
      var recent =
          heads.stream()
              .filter(head -> head.date().isBefore(date))
              .sorted(Comparator.comparing(EditionHead::date).reversed())
              .limit(RECENT)
              .toList();
      if (recent.isEmpty()) {
        return OptionalInt.of(first);
      }
      int without = (int) recent.stream().takeWhile(head -> head.number().isEmpty()).count();
      var numbers = recent.stream().flatMapToInt(head -> head.number().stream()).toArray();
      if (numbers.length == 0) {
        return OptionalInt.empty();
      }
      int next = numbers[0] + without + 1;
      boolean taken = java.util.Arrays.stream(numbers).anyMatch(number -> number == next);
      return taken
          ? OptionalInt.of(java.util.Arrays.stream(numbers).max().orElse(next) + 1)
          : OptionalInt.of(next);
    }
  }
}
