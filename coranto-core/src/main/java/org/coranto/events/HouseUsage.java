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

  /// Those of the last two years; older ones may be of other customs.
  <T> Stream<T> recent(Topic<T> topic, String key) {
    var newest = archive.newest(1);
    return archive.occurrences(topic, key.toLowerCase(Locale.ROOT)).stream()
        .filter(it -> it.edition().date().plusYears(2).isAfter(newest.getFirst().date()))
        .map(Occurrence::value);
  }

  int count(Topic<?> topic, String key) {
    return archive.count(topic, key.toLowerCase(Locale.ROOT));
  }

  /// The commonest; of two that are as common the one that comes first.
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

  /// The one that most editions have; empty where none has any.
  Optional<String> commonest(Topic<?> topic, Collection<String> keys) {
    return keys.stream()
        .filter(key -> count(topic, key) > 0)
        .max(java.util.Comparator.comparingInt(key -> count(topic, key)));
  }
}
