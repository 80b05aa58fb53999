package org.coranto.check.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.DatedLine;
import org.coranto.model.Edit;

/// `Events between 2026-08-26 - 2026-09-23` in the edition of 2026-09-02, where the line of every
/// earlier edition started with its own date.
public final class StaleDates extends Check {

  /// The smallest number of earlier editions with the line.
  private static final int HABIT = 3;

  private static final int COMPARED = 5;

  /// The accepted difference in days; a larger one shows that the line is from an earlier edition.
  private static final int SLACK = 3;

  public StaleDates() {
    super("stale-dates", Severity.WARNING, Requirement.ARCHIVE);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    return DatedLine.in(context.edition())
        .filter(line -> !isWindow(line, context.edition()))
        .flatMap(line -> look(line, context).stream())
        .toList();
  }

  /// `?q=merged:2026-08-17..2026-08-24`, which [StaleWindow] checks.
  private static boolean isWindow(DatedLine line, AnnotatedEdition edition) {
    var first = line.days().getFirst();
    return edition.text().startsWith("..", first.span().end());
  }

  private Optional<Finding> look(DatedLine line, CheckContext context) {
    var habits =
        context.archive().occurrences(Topics.DATED_LINES, line.key()).stream()
            .map(occurrence -> occurrence.value().days())
            .filter(offsets -> offsets.size() == line.days().size())
            .limit(COMPARED)
            .toList();
    if (habits.size() < HABIT || !isSteady(habits)) {
      return Optional.empty();
    }
    var usual = habits.getFirst();
    boolean stale =
        IntStream.range(0, usual.size())
            .anyMatch(
                i -> Math.abs(offset(line, i, context.edition().date()) - usual.get(i)) > SLACK);
    return stale ? Optional.of(finding(line, habits, context.edition())) : Optional.empty();
  }

  private static long offset(DatedLine line, int day, LocalDate edition) {
    return ChronoUnit.DAYS.between(edition, line.days().get(day).date());
  }

  private static boolean isSteady(List<List<Integer>> habits) {
    return habits.stream()
        .allMatch(offsets ->
            IntStream.range(0, offsets.size())
                .allMatch(i -> Math.abs(offsets.get(i) - habits.getFirst().get(i)) <= SLACK));
  }

  private Finding finding(DatedLine line, List<List<Integer>> habits, AnnotatedEdition edition) {
    var meant = habits.getFirst().stream().map(days -> edition.date().plusDays(days)).toList();
    var edits = new ArrayList<Edit>();
    for (int i = 0; i < meant.size(); i++) {
      var day = line.days().get(i);
      if (!day.date().equals(meant.get(i))) {
        edits.add(Fix.replace(day.span(), day.form().write(meant.get(i))));
      }
    }
    var words = meant.stream().map(LocalDate::toString).collect(Collectors.joining(" and "));
    var span = edits.getFirst().span().through(edits.getLast().span());
    var finding =
        finding(
            span,
            "“%s” looks out of date. Going by earlier editions, expected %s."
                .formatted(edition.slice(span), words));
    return habits.stream().distinct().count() == 1
        ? finding.with(Fix.unsafe("Write " + words, edits.toArray(Edit[]::new)))
        : finding;
  }
}
