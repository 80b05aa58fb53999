package org.coranto.check.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Severity;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Announcement;
import org.coranto.edition.DatedLine;
import org.coranto.model.Dates;
import org.coranto.model.Section;
import org.coranto.model.SectionKind;

/// An event after the last day of `Events between 2026-09-02 - 2026-09-30`.
public final class FarEvent extends Check {

  /// A range that starts further from the date of the edition is about something else, or is out of
  /// date.
  private static final int NEAR = 4;

  /// An event one day later is accepted, because people count days differently.
  private static final int SLACK = 1;

  public FarEvent() {
    super("far-event", Severity.WARNING);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    return lastDay(context.edition())
        .map(last ->
            context.edition().announcements().stream()
                .filter(event -> isFar(event.event().dates(), last))
                .filter(event -> WrongYear.turned(event, context.edition()).isEmpty())
                .map(event -> finding(event, last))
                .toList())
        .orElse(List.of());
  }

  /// The last day that the edition gives for its events.
  private static Optional<LocalDate> lastDay(AnnotatedEdition edition) {
    return DatedLine.in(edition)
        .filter(line -> line.days().size() == 2)
        .filter(line ->
            edition.section(line.line()).map(Section::kind).equals(Optional.of(SectionKind.EVENTS)))
        .map(line -> line.days().stream().map(DatedLine.Day::date).toList())
        .filter(days -> isNear(days.getFirst(), edition.date()))
        .filter(days -> days.getLast().isAfter(edition.date()))
        .map(List::getLast)
        .findFirst();
  }

  private static boolean isNear(LocalDate day, LocalDate edition) {
    return Math.abs(ChronoUnit.DAYS.between(edition, day)) <= NEAR;
  }

  /// A conference of several days may be announced early.
  private static boolean isFar(Dates dates, LocalDate last) {
    return dates.first().isAfter(last.plusDays(SLACK)) && dates.first().equals(dates.last());
  }

  private Finding finding(Announcement event, LocalDate last) {
    return finding(
            event.when().span(),
            "“%s” is on %s, but this edition lists events until %s."
                .formatted(event.event().title(), event.event().dates().first(), last))
        .with(Fix.unsafe("Delete the event", Fix.delete(event.lines())));
  }
}
