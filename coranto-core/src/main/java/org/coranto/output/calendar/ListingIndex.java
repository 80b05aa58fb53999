package org.coranto.output.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers of listings, found by the listing's address and by its first day.
final class ListingIndex {

  private final Map<String, List<Integer>> byAddress = new HashMap<>();
  private final Map<LocalDate, List<Integer>> byDay = new HashMap<>();

  void add(int number, EventListing listing) {
    byAddress.computeIfAbsent(listing.key(), _ -> new ArrayList<>()).add(number);
    byDay.computeIfAbsent(listing.dates().first(), _ -> new ArrayList<>()).add(number);
  }

  void remove(int number, EventListing listing) {
    byAddress.getOrDefault(listing.key(), List.of()).remove(Integer.valueOf(number));
    byDay.getOrDefault(listing.dates().first(), List.of()).remove(Integer.valueOf(number));
  }

  boolean has(int number, EventListing listing) {
    return byAddress.getOrDefault(listing.key(), List.of()).contains(number);
  }

  /// All listings that can be the same event for that reason, and some that cannot.
  List<Integer> near(CalendarEventIdentity reason, EventListing listing) {
    return reason.asksForOneAddress()
        ? byAddress.getOrDefault(listing.key(), List.of())
        : byDay.getOrDefault(listing.dates().first(), List.of());
  }
}
