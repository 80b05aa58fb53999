package org.coranto.check.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.EventPages;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.model.Dates;
import org.coranto.model.Span;

/// `* 2026-09-10 | [Title](address)`, whose page says 2026-09-17.
public final class EventDateDiffers extends Check {

  public EventDateDiffers() {
    super("event-date-differs", Severity.WARNING, Requirement.EVENT_PAGE);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    return EventPages.of(context)
        .flatMap(event -> finding(event, context.edition()).stream())
        .toList();
  }

  private Optional<Finding> finding(EventPages event, AnnotatedEdition edition) {
    var days =
        event.page().events().stream().flatMap(it -> it.dates().stream()).distinct().toList();
    if (days.size() != 1 || !event.onItsDay().isEmpty()) {
      return Optional.empty(); // several dates, none, or the same date
    }
    var onPage = days.getFirst();
    var written = event.entry().dates();
    var span = date(event, edition);
    if (onPage.last().isBefore(edition.date())) {
      return Optional.of(
          finding(
              span.orElse(event.link().span()),
              "The page of “%s” is about an event on %s, which is over. Is this the URL of an earlier event?"
                  .formatted(event.link().text(), onPage.first())));
    }
    var finding =
        finding(
            span.orElse(event.link().span()),
            "“%s” is on %s according to its page, not on %s."
                .formatted(event.link().text(), words(onPage), words(written)));
    return Optional.of(
        span.filter(_ -> isOneDay(onPage) && isOneDay(written))
            .map(place ->
                finding.with(
                    Fix.unsafe(
                        "Use the page's date", Fix.replace(place, onPage.first().toString()))))
            .orElse(finding));
  }

  private static boolean isOneDay(Dates dates) {
    return dates.first().equals(dates.last());
  }

  private static String words(Dates dates) {
    return isOneDay(dates) ? day(dates.first()) : day(dates.first()) + " to " + day(dates.last());
  }

  private static String day(LocalDate date) {
    return date.toString();
  }

  /// The place of the date in the edition, if it is written as `2026-09-10`.
  private static Optional<Span> date(EventPages event, AnnotatedEdition edition) {
    var entry = event.entry().body().span();
    var written = event.entry().dates().first().toString();
    int at = edition.text().indexOf(written, entry.start());
    return at < 0 || at + written.length() > entry.end()
        ? Optional.empty()
        : Optional.of(new Span(at, at + written.length()));
  }
}
