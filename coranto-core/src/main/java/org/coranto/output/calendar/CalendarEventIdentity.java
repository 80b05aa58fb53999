package org.coranto.output.calendar;

import org.coranto.model.EditionHead;

/// A reason to treat an event of an earlier edition and one of a later edition as the same, the
/// most reliable reason first. A reason is only valid if it identifies one event in each edition.
enum CalendarEventIdentity {
  /// Its own URL on the same day.
  SAME_ADDRESS_AND_DAY(true) {
    @Override
    boolean joins(CalendarEvent event, EditionHead edition, EventListing listing) {
      return sameAddress(event, listing) && sameDay(event, listing);
    }
  },
  /// Its own URL on another day, in an edition before the first day: the event was moved. A page
  /// that an edition lists for several days is a group's page, and each of its days is an event of
  /// its own.
  MOVED(true) {
    @Override
    boolean joins(CalendarEvent event, EditionHead edition, EventListing listing) {
      return sameAddress(event, listing)
          && event.listing().alone()
          && listing.alone()
          && event.isToComeAfter(edition);
    }
  },
  /// Another URL, the same title on the same day in the same region.
  SAME_TITLE_AND_DAY(false) {
    @Override
    boolean joins(CalendarEvent event, EditionHead edition, EventListing listing) {
      return sameDay(event, listing)
          && event.listing().keys().title().equals(listing.keys().title())
          && event.listing().sharesRegionWith(listing);
    }
  },
  /// Another URL and title: the only event of that group on that day in that region.
  SAME_GROUP_AND_DAY(false) {
    @Override
    boolean joins(CalendarEvent event, EditionHead edition, EventListing listing) {
      return sameDay(event, listing)
          && event.listing().sharesOrganiserWith(listing)
          && event.listing().sharesRegionWith(listing);
    }
  };

  private final boolean asksForOneAddress;

  CalendarEventIdentity(boolean asksForOneAddress) {
    this.asksForOneAddress = asksForOneAddress;
  }

  /// Whether both must have the same URL; if false, they must have the same day.
  boolean asksForOneAddress() {
    return asksForOneAddress;
  }

  /// Whether `listing`, of that later `edition`, is `event`.
  abstract boolean joins(CalendarEvent event, EditionHead edition, EventListing listing);

  private static boolean sameAddress(CalendarEvent event, EventListing listing) {
    return event.listing().key().equals(listing.key());
  }

  private static boolean sameDay(CalendarEvent event, EventListing listing) {
    return event.listing().dates().first().equals(listing.dates().first());
  }
}
