package org.coranto.proposal;

import java.util.List;
import java.util.Optional;
import org.coranto.model.Dates;

/// The properties of an item by which it is recognised and placed.
///
/// @param text its words without markup, in the form that is compared
/// @param title the first link's text, in the form that is compared, or else the whole text
/// @param href its first link's URL, as written
/// @param addresses keys of its links, in order
/// @param titles keys of the URLs of an event's titles, without the group's
/// @param place of an event, in the form that is compared
record EntryFacts(
    String text,
    String title,
    Optional<String> href,
    List<String> addresses,
    List<String> titles,
    Optional<Dates> dates,
    String place) {

  /// The key of its main link.
  Optional<String> address() {
    return dates.isPresent() && !titles.isEmpty()
        ? Optional.of(titles.getFirst())
        : addresses.stream().findFirst();
  }
}
