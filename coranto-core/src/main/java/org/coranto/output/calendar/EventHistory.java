package org.coranto.output.calendar;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.coranto.model.Edition;
import org.coranto.model.EditionHead;

/** What a row of editions, oldest first, says of events: which are one, changed, or cancelled. */
final class EventHistory {

  private final List<CalendarEvent> events = new ArrayList<>();
  private final Set<String> uids = new HashSet<>();

  private EventHistory() {}

  /** Each event once, by day. */
  static List<CalendarEvent> of(Iterator<Edition> oldestFirst) {
    var history = new EventHistory();
    while (oldestFirst.hasNext()) {
      var edition = oldestFirst.next();
      history.add(edition.head(), EventListings.of(edition));
    }
    return history.events.stream()
        .sorted(
            Comparator.comparing((CalendarEvent event) -> event.listing().dates().first())
                .thenComparing(CalendarEvent::uid))
        .toList();
  }

  private void add(EditionHead edition, List<EventListing> listings) {
    var open = new LinkedHashSet<Integer>();
    for (int i = 0; i < events.size(); i++) {
      open.add(i);
    }
    var unknown = new LinkedHashSet<>(listings);
    for (var reason : CalendarEventIdentity.values()) {
      join(reason, edition, open, unknown);
    }
    for (int i : open) {
      if (events.get(i).isToComeAfter(edition) && leavesOut(listings, events.get(i).listing())) {
        events.set(i, events.get(i).cancelled(edition));
      }
    }
    unknown.forEach(listing -> announce(edition, listing));
  }

  private void join(
      CalendarEventIdentity reason,
      EditionHead edition,
      Set<Integer> open,
      Set<EventListing> unknown) {
    for (var listing : List.copyOf(unknown)) {
      only(open, i -> reason.joins(events.get(i), edition, listing))
          .filter(i -> only(unknown, it -> reason.joins(events.get(i), edition, it)).isPresent())
          .ifPresent(i -> {
            events.set(i, events.get(i).listedAgain(edition, listing));
            open.remove(i);
            unknown.remove(listing);
          });
    }
  }

  private static <T> Optional<T> only(Set<T> all, Predicate<T> condition) {
    var fitting = all.stream().filter(condition).limit(2).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  /** It lists others of that region, and some of them later: it would have listed this one. */
  private static boolean leavesOut(List<EventListing> listings, EventListing event) {
    return listings.stream()
        .anyMatch(other ->
            other.dates().first().isAfter(event.dates().first()) && other.sharesRegionWith(event));
  }

  private void announce(EditionHead edition, EventListing listing) {
    var name = listing.key() + " " + listing.dates().first();
    var uid = uuid(name);
    for (int again = 2; !uids.add(uid); again++) {
      uid = uuid(name + " " + again);
    }
    events.add(CalendarEvent.announced(uid, edition, listing));
  }

  private static String uuid(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
