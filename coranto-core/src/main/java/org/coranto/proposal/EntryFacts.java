package org.coranto.proposal;

import java.util.List;
import java.util.Optional;
import org.coranto.model.Dates;

/// What an item says, as far as it is needed to know it again and to find its place.
///
/// @param text its words without markup, as they are compared
/// @param title the first link's words, as they are compared, or else the text
/// @param href its first link's address, as it is written
/// @param addresses of its links, as they are compared, in order
/// @param titles the addresses of an event's titles, without its group's
/// @param place of an event, as it is compared
record EntryFacts(
    String text,
    String title,
    Optional<String> href,
    List<String> addresses,
    List<String> titles,
    Optional<Dates> dates,
    String place) {

  /// The address that it is about.
  Optional<String> address() {
    return dates.isPresent() && !titles.isEmpty()
        ? Optional.of(titles.getFirst())
        : addresses.stream().findFirst();
  }
}
