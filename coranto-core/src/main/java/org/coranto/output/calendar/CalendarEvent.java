package org.coranto.output.calendar;

import org.coranto.model.EditionHead;

/// One event over all editions that announced it.
///
/// @param uid the same for all versions of the event
/// @param sequence the number of changes, from 0 (RFC 5545, 3.8.7.4)
/// @param announced the first edition that had it
/// @param changed the edition that last changed it
/// @param cancelled whether a later edition left it out although it listed later events
/// @param listing as last announced
record CalendarEvent(
    String uid,
    int sequence,
    EditionHead announced,
    EditionHead changed,
    boolean cancelled,
    EventListing listing) {

  static CalendarEvent announced(String uid, EditionHead by, EventListing listing) {
    return new CalendarEvent(uid, 0, by, by, false, listing);
  }

  /// Changed by a later edition; unchanged if that has nothing new.
  CalendarEvent listedAgain(EditionHead by, EventListing again) {
    return cancelled || !again.meansTheSameAs(listing)
        ? new CalendarEvent(uid, sequence + 1, announced, by, false, again)
        : new CalendarEvent(uid, sequence, announced, changed, false, listing.at(again));
  }

  CalendarEvent cancelled(EditionHead by) {
    return cancelled ? this : new CalendarEvent(uid, sequence + 1, announced, by, true, listing);
  }

  boolean isToComeAfter(EditionHead edition) {
    return listing.dates().first().isAfter(edition.date());
  }
}
