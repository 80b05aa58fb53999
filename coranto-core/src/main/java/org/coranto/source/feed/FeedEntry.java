package org.coranto.source.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.model.Person;

/// One entry. Missing parts are empty.
///
/// @param id the feed's identifier: the guid of RSS, the id of Atom
/// @param address of the page, absolute
/// @param title without markup
/// @param summary without markup
/// @param categories as written in the feed
/// @param published when it first appeared
/// @param updated when it was last changed
record FeedEntry(
    String id,
    String address,
    String title,
    String summary,
    List<String> categories,
    Optional<Person> author,
    Optional<Instant> published,
    Optional<Instant> updated) {

  FeedEntry {
    categories = List.copyOf(categories);
  }

  /// When it appeared, if known.
  Optional<Instant> when() {
    return published.or(() -> updated);
  }

  /// All texts about its subject.
  Stream<String> texts() {
    return Stream.concat(Stream.of(title, summary), categories.stream());
  }

  FeedEntry by(Person person) {
    return new FeedEntry(
        id, address, title, summary, categories, Optional.of(person), published, updated);
  }
}
