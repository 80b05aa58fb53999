package org.coranto.app.newsletter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.coranto.config.Schedule;
import org.coranto.draft.NextIssue;
import org.coranto.model.EditionHead;

/// All editions that have a date, and the drafts that are open.
public record Editions(List<EditionHead> heads) {

  public Editions {
    heads = List.copyOf(heads);
  }

  /// The edition that was published last.
  public Optional<EditionHead> latest() {
    return heads.stream()
        .filter(head -> !head.draft())
        .max(Comparator.comparing(EditionHead::date));
  }

  /// Of the drafts after the last edition, the first.
  public Optional<EditionHead> nextDraft() {
    var last = latest().map(EditionHead::date).orElse(LocalDate.MIN);
    return first(head -> head.draft() && head.date().isAfter(last));
  }

  /// The edition or draft of a day.
  public Optional<EditionHead> of(LocalDate day) {
    return first(head -> head.date().equals(day));
  }

  /// The date of the next draft, or the next date of the schedule if no draft is open.
  public LocalDate nextDate(Schedule schedule, LocalDate today) {
    return nextDraft()
        .map(EditionHead::date)
        .orElseGet(() -> NextIssue.next(schedule, heads, today).date());
  }

  /// The day of the edition or draft before a day.
  public Optional<LocalDate> dateBefore(LocalDate day) {
    return heads.stream()
        .map(EditionHead::date)
        .filter(date -> date.isBefore(day))
        .max(Comparator.naturalOrder());
  }

  private Optional<EditionHead> first(Predicate<EditionHead> wanted) {
    return heads.stream().filter(wanted).min(Comparator.comparing(EditionHead::date));
  }
}
