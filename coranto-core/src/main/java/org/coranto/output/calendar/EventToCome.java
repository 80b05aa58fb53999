package org.coranto.output.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.coranto.model.Dates;
import org.coranto.model.EditionHead;
import org.coranto.model.Hyperlink;
import org.coranto.model.Place;
import org.coranto.output.Site;

/// An event that is not over and not cancelled, as in the calendars.
///
/// @param regions the headings that it is under
/// @param organisers the groups that hold it
/// @param titles its titles with links; may be empty
/// @param edition the last one with something new about it
/// @param anchor its place in that edition
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
