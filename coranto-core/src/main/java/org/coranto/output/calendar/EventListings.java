package org.coranto.output.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coranto.model.Dates;
import org.coranto.model.Edition;
import org.coranto.model.Entry.EventEntry;
import org.coranto.model.Hyperlink;
import org.coranto.model.Section;
import org.coranto.model.Span;

/// The events of one edition, each once.
///
/// The same URL on the same days under another heading is the same event (a hybrid event is under
/// its continent and under "Virtual"). Under the same heading it is a mistake if the title is the
/// same too; with another title it is another event of a group that has one page for all events.
final class EventListings {

  private final Map<String, EventListing> byIdentity = new LinkedHashMap<>();
  private final Map<String, TreeSet<LocalDate>> days = new HashMap<>();

  private EventListings() {}

  static List<EventListing> of(Edition edition) {
    var listings = new EventListings();
    for (var section : edition.sections()) {
      for (var entry : section.entries()) {
        if (entry instanceof EventEntry event && hasWritableDates(event.dates())) {
          listings.add(listing(section, event));
        }
      }
    }
    return listings.all();
  }

  private void add(EventListing listing) {
    var identity = listing.key() + " " + listing.dates();
    var known = byIdentity.get(identity);
    if (known == null) {
      put(identity, listing);
    } else if (known.keys().title().equals(listing.keys().title())
        || !known.sharesRegionWith(listing)) {
      byIdentity.put(identity, known.with(listing));
    } else {
      var own = listing.key() + " " + listing.keys().title();
      byIdentity.merge(
          own + " " + listing.dates(),
          new EventListing(own, false, listing.facts(), listing.keys(), listing.anchor()),
          EventListing::with);
    }
  }

  private void put(String identity, EventListing listing) {
    byIdentity.put(identity, listing);
    days.computeIfAbsent(listing.key(), _ -> new TreeSet<>()).add(listing.dates().first());
  }

  private List<EventListing> all() {
    var all = new ArrayList<EventListing>();
    for (var listing : byIdentity.values()) {
      boolean alone = days.getOrDefault(listing.key(), new TreeSet<>()).size() == 1;
      all.add(alone ? listing : listing.amongOthers());
    }
    return all;
  }

  private static EventListing listing(Section section, EventEntry event) {
    var facts =
        new EventListing.Facts(
            event.title().strip(),
            event.dates(),
            event.place(),
            sorted(event.region()),
            sorted(section.name()),
            withoutSpans(event.organisers()),
            withoutSpans(event.titles()));
    return new EventListing(
        key(event), true, facts, EventListing.Keys.of(facts), event.body().id());
  }

  /// The URL of its page, or else of its organiser, or else its words.
  private static String key(EventEntry event) {
    return Stream.of(event.titles(), event.organisers(), event.body().links())
        .flatMap(List::stream)
        .map(link -> EventLink.key(link.href()))
        .filter(key -> !key.isEmpty())
        .findFirst()
        .orElseGet(() -> event.body().text());
  }

  /// The years of iCalendar have four digits, and the day after the last one is written too.
  private static boolean hasWritableDates(Dates dates) {
    return dates.first().getYear() >= 1 && dates.last().getYear() < 9999;
  }

  private static NavigableSet<String> sorted(String word) {
    return word.isBlank() ? new TreeSet<>() : new TreeSet<>(List.of(word.strip()));
  }

  private static List<Hyperlink> withoutSpans(List<Hyperlink> links) {
    return links.stream()
        .map(link -> new Hyperlink(link.text(), link.href(), Span.NOWHERE))
        .toList();
  }
}
