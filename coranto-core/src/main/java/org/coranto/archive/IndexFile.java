package org.coranto.archive;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.coranto.markdown.EditDistance;

/// Looks up keys in the bytes that [ArchiveWriter] writes, without loading them.
final class IndexFile {

  static final IndexFile EMPTY = new IndexFile(ByteBuffer.allocate(0), List.of(), Map.of());

  /// The offsets of the parts of a topic.
  private record Place(int keys, int hashes, int memories, int near, int nearHashes, int body) {

    /// The offsets of a topic without keys.
    static final Place NONE = new Place(0, 0, 0, 0, 0, 0);

    int nearKeys() {
      return nearHashes + near * Long.BYTES;
    }
  }

  private final ByteBuffer bytes;
  private final List<EditionMark> editions;
  private final Map<String, Place> topics;

  private IndexFile(ByteBuffer bytes, List<EditionMark> editions, Map<String, Place> topics) {
    this.bytes = bytes;
    this.editions = editions;
    this.topics = topics;
  }

  static IndexFile of(ByteBuffer bytes) {
    var cursor = new FieldReader(bytes, Integer.BYTES);
    if (bytes.getInt(0) != ArchiveWriter.MAGIC) {
      throw new IllegalArgumentException("not an index of an archive, or of another version");
    }
    var editions = new ArrayList<EditionMark>();
    for (int rest = cursor.fixedInt(); rest > 0; rest--) {
      var date = LocalDate.ofEpochDay(cursor.fixedInt());
      int number = cursor.fixedInt();
      var numbered = number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
      editions.add(new EditionMark(date, numbered, cursor.text()));
    }
    var topics = new HashMap<String, Place>();
    for (int rest = cursor.fixedInt(); rest > 0; rest--) {
      topics.put(cursor.text(), place(cursor));
    }
    return new IndexFile(bytes, List.copyOf(editions), Map.copyOf(topics));
  }

  private static Place place(FieldReader cursor) {
    int keys = cursor.fixedInt();
    int hashes = cursor.position();
    int memories = hashes + keys * Long.BYTES;
    cursor.skip(keys * (Long.BYTES + Integer.BYTES));
    int near = cursor.fixedInt();
    int nearHashes = cursor.position();
    cursor.skip(near * (Long.BYTES + Integer.BYTES));
    int length = cursor.fixedInt();
    int body = cursor.position();
    cursor.skip(length);
    return new Place(keys, hashes, memories, near, nearHashes, body);
  }

  int editions() {
    return editions.size();
  }

  EditionMark edition(int at) {
    return editions.get(at);
  }

  LocalDate date(int at) {
    return editions.get(at).date();
  }

  <T> List<Occurrence<T>> occurrences(Topic<T> topic, String key, int before) {
    var found = new ArrayList<Occurrence<T>>();
    var place = place(topic.name());
    var cursor = find(place, key);
    int edition = 0;
    for (int rest = cursor.count(); rest > 0; rest--) {
      edition += cursor.count();
      int value = cursor.count();
      if (edition >= before) {
        break;
      }
      var fields = new FieldReader(bytes, place.body() + value);
      found.add(new Occurrence<>(editions.get(edition), topic.decode(fields)));
    }
    return found.reversed();
  }

  int count(String topic, String key, int before) {
    var cursor = find(place(topic), key);
    int count = 0;
    int edition = 0;
    for (int rest = cursor.count(), first = rest; rest > 0; rest--) {
      int more = cursor.count();
      edition += more;
      cursor.count();
      if (edition >= before) {
        break;
      }
      count += more > 0 || rest == first ? 1 : 0;
    }
    return count;
  }

  private Place place(String topic) {
    return topics.getOrDefault(topic, Place.NONE);
  }

  /// A reader at the occurrences of the key; at a count of zero if the key is unknown.
  private FieldReader find(Place place, String key) {
    long hash = KeyHash.of(key);
    for (int at = first(place.hashes(), place.keys(), hash);
        at < place.keys() && bytes.getLong(place.hashes() + at * Long.BYTES) == hash;
        at++) {
      var cursor = memories(place, at);
      if (cursor.text().equals(key)) {
        return cursor;
      }
    }
    return FieldReader.ofNothing();
  }

  private FieldReader memories(Place place, int key) {
    return new FieldReader(
        bytes, place.body() + bytes.getInt(place.memories() + key * Integer.BYTES));
  }

  /// The index of the first sorted hash that is not less than this one.
  private int first(int hashes, int count, long hash) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (bytes.getLong(hashes + middle * Long.BYTES) < hash) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Keys that differ by one edit, without the key itself.
  Set<String> near(String topic, String key) {
    var found = new LinkedHashSet<String>();
    var place = place(topic);
    for (int without = -1; place.near() > 0 && without < key.length(); without++) {
      long hash = KeyHash.of(key, without);
      for (int at = first(place.nearHashes(), place.near(), hash);
          at < place.near() && bytes.getLong(place.nearHashes() + at * Long.BYTES) == hash;
          at++) {
        int known = bytes.getInt(place.nearKeys() + at * Integer.BYTES);
        var candidate = memories(place, known).text();
        if (EditDistance.isOne(key, candidate)) {
          found.add(candidate);
        }
      }
    }
    return found;
  }
}
