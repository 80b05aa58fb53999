package org.coranto.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.EventPages;
import org.coranto.check.Finding;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.model.Hyperlink;
import org.coranto.web.EventTitles;
import org.coranto.web.PageEvent;
import org.coranto.web.PageEvent.Status;
import org.coranto.web.PageHeuristics;
import org.coranto.web.PageHeuristics.Kind;

/// An event whose own page says that it is cancelled or postponed.
public final class CancelledEvent extends Check {

  public CancelledEvent() {
    super("cancelled-event", Severity.WARNING, Requirement.EVENT_PAGE);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    return EventPages.of(context).flatMap(event -> finding(event).stream()).toList();
  }

  private Optional<Finding> finding(EventPages event) {
    if (Stream.of(Kind.CANCELLED_WORD, Kind.POSTPONED_WORD)
        .anyMatch(kind -> PageHeuristics.mentions(kind, event.entry().body().text()))) {
      return Optional.empty(); // the entry says so
    }
    return status(event)
        .map(status ->
            finding(
                event.link().span(),
                "“%s” is %s according to its page.".formatted(words(event.link()), word(status))));
  }

  private static String words(Hyperlink link) {
    return link.text().isBlank() ? link.href() : link.text();
  }

  private static String word(Status status) {
    return switch (status) {
      case CANCELLED -> "cancelled";
      case POSTPONED -> "postponed";
      case SCHEDULED -> "scheduled";
    };
  }

  private static Optional<Status> status(EventPages event) {
    var here = event.onItsDay();
    boolean all = !here.isEmpty() && here.stream().noneMatch(it -> it.status() == Status.SCHEDULED);
    return all
        ? Optional.of(here.getFirst().status())
        : EventTitles.status(event.page().titles())
            .or(() -> EventTitles.status(here.stream().map(PageEvent::name).toList()));
  }
}
