package org.coranto.output.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.coranto.model.Dates;
import org.coranto.model.EditionHead;
import org.coranto.model.Hyperlink;
import org.coranto.model.Place;
import org.coranto.output.Site;

/// An event that is not over and not cancelled, as the calendars have it.
///
/// @param regions the headings it stands under
/// @param organisers those who hold it
/// @param titles what it is called, with its addresses; may be empty
/// @param edition the one that last said something new of it
/// @param anchor where it stands in that edition
public record EventToCome(
    String title,
    Dates dates,
    Place place,
    SortedSet<String> regions,
    List<Hyperlink> organisers,
    List<Hyperlink> titles,
    EditionHead edition,
    String anchor) {

  /// By day; `from` is the first day that is not over.
  public static List<EventToCome> of(Site site, LocalDate from) {
    return EventHistory.of(site).events().stream()
        .filter(event -> !event.cancelled() && !event.listing().dates().isOverBy(from))
        .map(EventToCome::of)
        .toList();
  }

  private static EventToCome of(CalendarEvent event) {
    var facts = event.listing().facts();
    return new EventToCome(
        facts.title(),
        facts.dates(),
        facts.place(),
        facts.regions(),
        facts.organisers(),
        facts.titles(),
        event.changed(),
        event.listing().anchor());
  }
}
