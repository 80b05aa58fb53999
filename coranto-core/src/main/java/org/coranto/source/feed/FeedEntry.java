package org.coranto.source.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.model.Person;

/// One entry. What it does not say is empty.
///
/// @param id what the feed calls it: a guid of RSS, an id of Atom
/// @param address of the page, absolute
/// @param title in plain words
/// @param summary in plain words
/// @param categories in the feed's own words
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

  /// When it appeared, as far as it tells.
  Optional<Instant> when() {
    return published.or(() -> updated);
  }

  /// Whatever says what it is about.
  Stream<String> texts() {
    return Stream.concat(Stream.of(title, summary), categories.stream());
  }

  FeedEntry by(Person person) {
    return new FeedEntry(
        id, address, title, summary, categories, Optional.of(person), published, updated);
  }
}
