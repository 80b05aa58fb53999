package org.coranto.archive;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the editions before some day had. Looking something up reads some bytes of an index, so that
 * nothing has to be loaded first.
 */
public final class ArchiveIndex {

  public static final ArchiveIndex EMPTY = new ArchiveIndex(IndexFile.EMPTY, 0);

  private final IndexFile index;
  private final int editions;

  private ArchiveIndex(IndexFile index, int editions) {
    this.index = index;
    this.editions = editions;
  }

  /**
   * @param bytes of {@link ArchiveWriter#bytes}
   */
  public static ArchiveIndex of(ByteBuffer bytes) {
    var index = IndexFile.of(bytes);
    return new ArchiveIndex(index, index.editions());
  }

  /** Only the editions that appeared before that day. */
  public ArchiveIndex before(LocalDate day) {
    int before = editions;
    while (before > 0 && !index.date(before - 1).isBefore(day)) {
      before--;
    }
    return new ArchiveIndex(index, before);
  }

  /** How many editions there are. */
  public int editions() {
    return editions;
  }

  public boolean isEmpty() {
    return editions == 0;
  }

  /** The newest editions, newest first, at most {@code count}. */
  public List<EditionMark> newest(int count) {
    return java.util.stream.IntStream.iterate(editions - 1, i -> i - 1)
        .limit(Math.min(count, editions))
        .mapToObj(index::edition)
        .toList();
  }

  /** Everything noted under a key, newest first. */
  public <T> List<Occurrence<T>> occurrences(Topic<T> topic, String key) {
    return index.occurrences(topic, key, editions);
  }

  /** In how many editions the key was. */
  public int count(Topic<?> topic, String key) {
    return index.count(topic.name(), key, editions);
  }

  public boolean knows(Topic<?> topic, String key) {
    return count(topic, key) > 0;
  }

  /**
   * Keys that differ from this one in a letter put in, left out, replaced or swapped with its
   * neighbour, and were in at least {@link Topic#nearFrom} editions; those in most editions first.
   */
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
