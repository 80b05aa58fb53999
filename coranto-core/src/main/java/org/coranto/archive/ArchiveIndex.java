package org.coranto.archive;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/// The facts of all editions before a date. A look-up reads some bytes of an index file, so nothing
/// is loaded first.
public final class ArchiveIndex {

  public static final ArchiveIndex EMPTY = new ArchiveIndex(IndexFile.EMPTY, 0);

  private final IndexFile index;
  private final int editions;

  private ArchiveIndex(IndexFile index, int editions) {
    this.index = index;
    this.editions = editions;
  }

  /// @param bytes as [ArchiveWriter#bytes] returns them
  public static ArchiveIndex of(ByteBuffer bytes) {
    var index = IndexFile.of(bytes);
    return new ArchiveIndex(index, index.editions());
  }

  /// Only the editions that were published before that date.
  public ArchiveIndex before(LocalDate day) {
    int before = editions;
    while (before > 0 && !index.date(before - 1).isBefore(day)) {
      before--;
    }
    return new ArchiveIndex(index, before);
  }

  /// The number of editions.
  public int editions() {
    return editions;
  }

  public boolean isEmpty() {
    return editions == 0;
  }

  /// The newest editions, newest first, at most `count`.
  public List<EditionMark> newest(int count) {
    return java.util.stream.IntStream.iterate(editions - 1, i -> i - 1)
        .limit(Math.min(count, editions))
        .mapToObj(index::edition)
        .toList();
  }

  /// All occurrences of a key, newest first.
  public <T> List<Occurrence<T>> occurrences(Topic<T> topic, String key) {
    return index.occurrences(topic, key, editions);
  }

  /// The number of editions that have the key.
  public int count(Topic<?> topic, String key) {
    return index.count(topic.name(), key, editions);
  }

  /// In how many of the newest editions the key is.
  ///
  /// @param newest the number of editions that are compared
  public int countIn(Topic<?> topic, String key, int newest) {
    return count(topic, key) - index.count(topic.name(), key, Math.max(0, editions - newest));
  }

  public boolean knows(Topic<?> topic, String key) {
    return count(topic, key) > 0;
  }

  /// Keys that differ from this one by one inserted, missing, replaced or swapped letter, and were
  /// in at least [Topic#nearFrom] editions; most frequent first.
  public List<String> near(Topic<?> topic, String key) {
    Predicate<String> common = found -> count(topic, found) >= topic.nearFrom();
    return index.near(topic.name(), key).stream()
        .filter(common)
        .sorted(
            java.util.Comparator.comparingInt((String found) -> -count(topic, found))
                .thenComparing(java.util.Comparator.naturalOrder()))
        .toList();
  }
}
