package org.coranto.output.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.coranto.model.Edition;
import org.coranto.model.EditionHead;
import org.coranto.output.Site;

/// The history of events in a series of editions, oldest first: which listings are one event,
/// changed, or cancelled.
///
/// Two listings are compared only if they have the same URL or the same day, because every reason
/// to join them needs one of these.
final class EventHistory {

  private final List<CalendarEvent> events = new ArrayList<>();
  private final ListingIndex known = new ListingIndex();
  private final Set<String> uids = new HashSet<>();
  private int comparisons;

  private EventHistory() {}

  /// The history over the editions whose events the calendars have; computed once for each site.
  static EventHistory of(Site site) {
    var editions = site.newest(site.config().outputs().calendarEditions()).reversed();
    return site.once(EventHistory.class, () -> of(editions.stream().map(site::read).iterator()));
  }

  static EventHistory of(Iterator<Edition> oldestFirst) {
    var history = new EventHistory();
    while (oldestFirst.hasNext()) {
      var edition = oldestFirst.next();
      history.add(edition.head(), EventListings.of(edition));
    }
    return history;
  }

  /// Each event once, by day.
  List<CalendarEvent> events() {
    return events.stream()
        .sorted(
            Comparator.comparing((CalendarEvent event) -> event.listing().dates().first())
                .thenComparing(CalendarEvent::uid))
        .toList();
  }

  /// The number of comparisons between an event and a listing.
  int comparisons() {
    return comparisons;
  }

  private void add(EditionHead edition, List<EventListing> all) {
    var listings = List.copyOf(new LinkedHashSet<>(all));
    var unknown = new ListingIndex();
    for (int i = 0; i < listings.size(); i++) {
      unknown.add(i, listings.get(i));
    }
    int earlier = events.size();
    var listedAgain = new HashSet<Integer>();
    for (var reason : CalendarEventIdentity.values()) {
      join(reason, edition, listings, unknown, listedAgain);
    }
    var latest = latestDays(listings);
    for (int i = 0; i < earlier; i++) {
      var event = events.get(i);
      if (!listedAgain.contains(i)
          && event.isToComeAfter(edition)
          && isLeftOut(event.listing(), latest)) {
        events.set(i, event.cancelled(edition));
      }
    }
    for (int i = 0; i < listings.size(); i++) {
      if (unknown.has(i, listings.get(i))) {
        announce(edition, listings.get(i));
      }
    }
  }

  private void join(
      CalendarEventIdentity reason,
      EditionHead edition,
      List<EventListing> listings,
      ListingIndex unknown,
      Set<Integer> listedAgain) {
    for (int i = 0; i < listings.size(); i++) {
      var listing = listings.get(i);
      if (!unknown.has(i, listing)) {
        continue;
      }
      var event =
          only(
              known.near(reason, listing),
              e -> !listedAgain.contains(e) && reason.joins(events.get(e), edition, listing));
      if (event.isPresent()) {
        int e = event.get();
        var before = events.get(e);
        if (only(
                unknown.near(reason, before.listing()),
                it -> reason.joins(before, edition, listings.get(it)))
            .isPresent()) {
          replace(e, before.listedAgain(edition, listing));
          listedAgain.add(e);
          unknown.remove(i, listing);
        }
      }
    }
  }

  private void replace(int e, CalendarEvent now) {
    known.remove(e, events.get(e).listing());
    known.add(e, now.listing());
    events.set(e, now);
  }

  private Optional<Integer> only(List<Integer> candidates, IntPredicate condition) {
    Optional<Integer> found = Optional.empty();
    for (int candidate : candidates) {
      comparisons++;
      if (condition.test(candidate)) {
        if (found.isPresent()) {
          return Optional.empty();
        }
        found = Optional.of(candidate);
      }
    }
    return found;
  }

  /// The last day with an event in the edition, by region.
  private static Map<String, LocalDate> latestDays(List<EventListing> listings) {
    var latest = new HashMap<String, LocalDate>();
    for (var listing : listings) {
      for (var region : listing.regionsOrNone()) {
        latest.merge(
            region, listing.dates().first(), (one, other) -> one.isAfter(other) ? one : other);
      }
    }
    return latest;
  }

  /// Whether the edition lists later events of that region, so that it would have listed this one.
  private static boolean isLeftOut(EventListing event, Map<String, LocalDate> latest) {
    return event.regionsOrNone().stream()
        .anyMatch(region -> {
          var day = latest.get(region);
          return day != null && day.isAfter(event.dates().first());
        });
  }

  private void announce(EditionHead edition, EventListing listing) {
    var name = listing.key() + " " + listing.dates().first();
    var uid = uuid(name);
    for (int again = 2; !uids.add(uid); again++) {
      uid = uuid(name + " " + again);
    }
    known.add(events.size(), listing);
    events.add(CalendarEvent.announced(uid, edition, listing));
  }

  private static String uuid(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
