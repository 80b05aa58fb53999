package org.coranto.check.archive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Reads what {@link ArchiveWriter} writes, where it lies. */
final class Index {

  static final Index EMPTY = new Index(ByteBuffer.allocate(0), List.of(), Map.of());

  /** Where the parts of a topic begin. */
  private record Place(int keys, int hashes, int memories, int near, int nearHashes, int body) {

    /** Of a topic that nothing was noted of. */
    static final Place NONE = new Place(0, 0, 0, 0, 0, 0);

    int nearKeys() {
      return nearHashes + near * Long.BYTES;
    }
  }

  private final ByteBuffer bytes;
  private final List<EditionMark> editions;
  private final Map<String, Place> topics;

  private Index(ByteBuffer bytes, List<EditionMark> editions, Map<String, Place> topics) {
    this.bytes = bytes;
    this.editions = editions;
    this.topics = topics;
  }

  static Index of(ByteBuffer bytes) {
    var cursor = new Cursor(bytes, Integer.BYTES);
    if (bytes.getInt(0) != ArchiveWriter.MAGIC) {
      throw new IllegalArgumentException("not an index of an archive");
    }
    var editions = new ArrayList<EditionMark>();
    for (int rest = cursor.readInt(); rest > 0; rest--) {
      var date = LocalDate.ofEpochDay(cursor.readInt());
      int number = cursor.readInt();
      var numbered = number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
      editions.add(new EditionMark(date, numbered, cursor.readText()));
    }
    var topics = new HashMap<String, Place>();
    for (int rest = cursor.readInt(); rest > 0; rest--) {
      topics.put(cursor.readText(), place(cursor));
    }
    return new Index(bytes, List.copyOf(editions), Map.copyOf(topics));
  }

  private static Place place(Cursor cursor) {
    int keys = cursor.readInt();
    int hashes = cursor.at;
    int memories = hashes + keys * Long.BYTES;
    cursor.at = memories + keys * Integer.BYTES;
    int near = cursor.readInt();
    int nearHashes = cursor.at;
    cursor.at += near * (Long.BYTES + Integer.BYTES);
    int length = cursor.readInt();
    int body = cursor.at;
    cursor.at += length;
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

  List<Memory> memories(String topic, String key, int before) {
    var found = new ArrayList<Memory>();
    var place = place(topic);
    var cursor = find(place, key);
    int edition = 0;
    for (int rest = cursor.readVarint(); rest > 0; rest--) {
      edition += cursor.readVarint();
      int detail = cursor.readVarint();
      if (edition >= before) {
        break;
      }
      var words = detail == 0 ? "" : new Cursor(bytes, place.body() + detail - 1).readText();
      found.add(new Memory(editions.get(edition), words));
    }
    return found.reversed();
  }

  int count(String topic, String key, int before) {
    var cursor = find(place(topic), key);
    int count = 0;
    int edition = 0;
    for (int rest = cursor.readVarint(), first = rest; rest > 0; rest--) {
      int more = cursor.readVarint();
      edition += more;
      cursor.readVarint();
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

  /** Behind the key, where its memories are; at none of them where it is not known. */
  private Cursor find(Place place, String key) {
    long hash = Hash.of(key);
    for (int at = first(place.hashes(), place.keys(), hash);
        at < place.keys() && bytes.getLong(place.hashes() + at * Long.BYTES) == hash;
        at++) {
      var cursor = memories(place, at);
      if (cursor.readText().equals(key)) {
        return cursor;
      }
    }
    return Cursor.atNothing();
  }

  private Cursor memories(Place place, int key) {
    return new Cursor(bytes, place.body() + bytes.getInt(place.memories() + key * Integer.BYTES));
  }

  /** The first of sorted hashes that is not below this one. */
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

  /** Keys at a distance of one edit; the key itself is none of them. */
  Set<String> near(String topic, String key) {
    var found = new LinkedHashSet<String>();
    var place = place(topic);
    for (int without = -1; place.near() > 0 && without < key.length(); without++) {
      long hash = Hash.of(key, without);
      for (int at = first(place.nearHashes(), place.near(), hash);
          at < place.near() && bytes.getLong(place.nearHashes() + at * Long.BYTES) == hash;
          at++) {
        int known = bytes.getInt(place.nearKeys() + at * Integer.BYTES);
        var candidate = memories(place, known).readText();
        if (Distance.isOne(key, candidate)) {
          found.add(candidate);
        }
      }
    }
    return found;
  }

  private static final class Cursor {
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(1).asReadOnlyBuffer();

    private final ByteBuffer bytes;
    private int at;

    /** Reads that nothing follows. */
    static Cursor atNothing() {
      return new Cursor(NOTHING, 0);
    }

    Cursor(ByteBuffer bytes, int at) {
      this.bytes = bytes;
      this.at = at;
    }

    int readInt() {
      int value = bytes.getInt(at);
      at += Integer.BYTES;
      return value;
    }

    int readVarint() {
      int value = 0;
      for (int shift = 0; ; shift += 7) {
        byte next = bytes.get(at++);
        value |= (next & 0x7F) << shift;
        if (next >= 0) {
          return value;
        }
      }
    }

    String readText() {
      var text = new byte[readVarint()];
      bytes.get(at, text);
      at += text.length;
      return new String(text, StandardCharsets.UTF_8);
    }
  }
}
