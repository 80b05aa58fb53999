package org.coranto.events;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.archive.ArchiveIndex;
import org.coranto.archive.Occurrence;
import org.coranto.archive.Topic;

/// The newsletter's usual style: the one of most of its newest editions.
record HouseUsage(ArchiveIndex archive) {

  /// The values under a key, newest first.
  <T> Stream<T> newest(Topic<T> topic, String key) {
    return archive.occurrences(topic, key.toLowerCase(Locale.ROOT)).stream().map(Occurrence::value);
  }

  /// The values of the last two years; older editions may have had other habits.
  <T> Stream<T> recent(Topic<T> topic, String key) {
    var newest = archive.newest(1);
    return archive.occurrences(topic, key.toLowerCase(Locale.ROOT)).stream()
        .filter(it -> it.edition().date().plusYears(2).isAfter(newest.getFirst().date()))
        .map(Occurrence::value);
  }

  int count(Topic<?> topic, String key) {
    return archive.count(topic, key.toLowerCase(Locale.ROOT));
  }

  /// The most common value; of two that are equally common, the first.
  static <T> Optional<T> most(Stream<T> values) {
    Map<T, Integer> counted = new HashMap<>();
    List<T> all = values.toList();
    all.forEach(value -> counted.merge(value, 1, Integer::sum));
    return all.stream()
        .max((one, other) -> {
          int by = counted.getOrDefault(one, 0) - counted.getOrDefault(other, 0);
          return by != 0 ? by : all.indexOf(other) - all.indexOf(one);
        });
  }

  /// The key that most editions have; empty if none has any of them.
  Optional<String> commonest(Topic<?> topic, Collection<String> keys) {
    return keys.stream()
        .filter(key -> count(topic, key) > 0)
        .max(java.util.Comparator.comparingInt(key -> count(topic, key)));
  }
}
