package org.coranto.check;

import java.util.List;
import java.util.stream.Stream;
import org.coranto.model.Entry.EventEntry;
import org.coranto.model.Hyperlink;
import org.coranto.model.Span;
import org.coranto.web.LinkedPage;
import org.coranto.web.PageAnswer;
import org.coranto.web.PageEvent;

/// An event of the edition, and the page that its title links to.
///
/// @param link the link to the page
public record EventPages(EventEntry entry, Hyperlink link, LinkedPage page) {

  public static Stream<EventPages> of(CheckContext context) {
    return context.edition().sections().stream()
        .flatMap(section -> section.entries().stream())
        .filter(EventEntry.class::isInstance)
        .map(EventEntry.class::cast)
        .flatMap(entry -> of(entry, context));
  }

  private static Stream<EventPages> of(EventEntry entry, CheckContext context) {
    return entry.titles().stream()
        .filter(link -> !link.span().equals(Span.NOWHERE))
        .flatMap(link ->
            context.pages().at(link.href()).flatMap(PageAnswer::seen).stream()
                .map(page -> new EventPages(entry, link, page)));
  }

  /// The events of the page that are on the date in the edition.
  public List<PageEvent> onItsDay() {
    return page.events().stream()
        .filter(event -> event.mayBeOn(entry.dates(), entry.place().online()))
        .toList();
  }
}
