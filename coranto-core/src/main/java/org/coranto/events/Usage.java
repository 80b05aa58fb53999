package org.coranto.events;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.check.archive.Archive;
import org.coranto.check.archive.Memory;
import org.coranto.check.archive.Topic;

/** What the newsletter usually writes: what most of its newest editions do. */
record Usage(Archive archive) {

  /** Details under a key, newest first. */
  Stream<String> newest(Topic topic, String key) {
    return archive.memories(topic, key.toLowerCase(Locale.ROOT)).stream().map(Memory::detail);
  }

  /** Those of the last two years; older ones may be of other customs. */
  Stream<String> recent(Topic topic, String key) {
    var newest = archive.newest(1);
    return archive.memories(topic, key.toLowerCase(Locale.ROOT)).stream()
        .filter(it -> it.edition().date().plusYears(2).isAfter(newest.getFirst().date()))
        .map(Memory::detail);
  }

  int count(Topic topic, String key) {
    return archive.count(topic, key.toLowerCase(Locale.ROOT));
  }

  /** The commonest; of two that are as common the one that comes first. */
  static Optional<String> most(Stream<String> values) {
    Map<String, Integer> counted = new HashMap<>();
    List<String> all = values.toList();
    all.forEach(value -> counted.merge(value, 1, Integer::sum));
    return all.stream()
        .max((one, other) -> {
          int by = counted.getOrDefault(one, 0) - counted.getOrDefault(other, 0);
          return by != 0 ? by : all.indexOf(other) - all.indexOf(one);
        });
  }

  /** The one that most editions have; empty where none has any. */
  Optional<String> commonest(Topic topic, Collection<String> keys) {
    return keys.stream()
        .filter(key -> count(topic, key) > 0)
        .max(java.util.Comparator.comparingInt(key -> count(topic, key)));
  }
}
