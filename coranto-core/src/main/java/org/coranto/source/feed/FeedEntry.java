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
record FeedEntry(String id, String address, Words words, Optional<Person> author, Times times) {

  /// What it is about.
  ///
  /// @param title without markup
  /// @param summary without markup
  /// @param categories as written in the feed
  record Words(String title, String summary, List<String> categories) {
    Words {
      categories = List.copyOf(categories);
    }

    Stream<String> all() {
      return Stream.concat(Stream.of(title, summary), categories.stream());
    }
  }

  /// @param published when it first appeared
  /// @param updated when it was last changed
  record Times(Optional<Instant> published, Optional<Instant> updated) {}

  /// When it appeared, if known.
  Optional<Instant> when() {
    return times.published().or(times::updated);
  }

  FeedEntry by(Person person) {
    return new FeedEntry(id, address, words, Optional.of(person), times);
  }
}
