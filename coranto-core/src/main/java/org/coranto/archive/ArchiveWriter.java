package org.coranto.archive;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coranto.edition.AnnotatedEdition;

/// Writes an [ArchiveIndex]'s index. All numbers are big-endian; a varint has seven bits a byte,
/// lowest first.
///
/// ```
/// index    = magic:int editions:int {edition} topics:int {topic}
/// edition  = epoch day:int number:int(-1 without) file:text
/// topic    = name:text keys:int {hash:long} {place of entry:int} near:int {hash:long} {key:int}
///            length:int {value} {entry}
/// entry    = key:text count:varint {edition delta:varint place of value:varint}
/// text     = length:varint UTF-8
/// ```
///
/// A value is written once, as its topic encodes it, and named by its place. [#MAGIC] is raised
/// whenever this format, a topic or its encoding changes, so that an older index is not misread but
/// made again.
public final class ArchiveWriter {

  static final int MAGIC = 0x436F7204;

  /// What one edition added to each topic; topics that are missing here got nothing.
  public record Lesson(EditionMark edition, Map<Topic<?>, TopicNotes> notes) {

    public Lesson {
      notes = Map.copyOf(notes);
    }
  }

  private final FieldWriter out = new FieldWriter();

  private ArchiveWriter() {}

  /// What the topics note about one edition. Thread-safe: editions can be read in parallel.
  public static Lesson learn(AnnotatedEdition edition) {
    var head = edition.head();
    var notes = HashMap.<Topic<?>, TopicNotes>newHashMap(Topics.ALL.size());
    Topics.ALL.forEach(topic -> notes.put(topic, notes(topic, edition)));
    return new Lesson(new EditionMark(head.date(), head.number(), head.file()), notes);
  }

  private static <T> TopicNotes notes(Topic<T> topic, AnnotatedEdition edition) {
    return TopicNotes.of(topic, notes -> topic.learn(edition, notes));
  }

  /// Written with as many topics at a time as the machine has cores.
  ///
  /// @param lessons in the order of their dates
  public static byte[] bytes(List<Lesson> lessons) {
    var topics =
        Topics.ALL.parallelStream()
            .map(topic -> {
              var writer = new ArchiveWriter();
              writer.topic(topic, lessons);
              return writer.out;
            })
            .toList();
    var whole = new ArchiveWriter();
    whole.out.fixedInt(MAGIC);
    whole.editions(lessons);
    whole.out.fixedInt(topics.size());
    topics.forEach(topic -> whole.out.bytes(topic.toByteArray()));
    return whole.out.toByteArray();
  }

  private void editions(List<Lesson> lessons) {
    out.fixedInt(lessons.size());
    for (var lesson : lessons) {
      out.fixedInt((int) lesson.edition().date().toEpochDay());
      out.fixedInt(lesson.edition().number().orElse(-1));
      out.text(lesson.edition().file());
    }
  }

  /// Under one key: editions and values in turn.
  private static final class Memories {
    private int[] pairs = new int[4];
    private int size;
    private int editions;

    void add(int edition, int value) {
      if (size == pairs.length) {
        pairs = Arrays.copyOf(pairs, size * 2);
      }
      if (size == 0 || pairs[size - 2] != edition) {
        editions++;
      }
      pairs[size++] = edition;
      pairs[size++] = value;
    }

    void write(int[] places, FieldWriter body) {
      body.count(size / 2);
      int last = 0;
      for (int i = 0; i < size; i += 2) {
        body.count(pairs[i] - last);
        last = pairs[i];
        body.count(places[pairs[i + 1]]);
      }
    }
  }

  private record Key(long hash, String text, Memories occurrences) {}

  private void topic(Topic<?> topic, List<Lesson> lessons) {
    var values = new LinkedHashMap<ByteBuffer, Integer>();
    var byKey = HashMap.<String, Memories>newHashMap(4096);
    for (int edition = 0; edition < lessons.size(); edition++) {
      var notes = lessons.get(edition).notes().get(topic);
      for (int i = 0; notes != null && i < notes.keys().size(); i++) {
        int value = values.computeIfAbsent(notes.values().get(i), _ -> values.size());
        byKey.computeIfAbsent(notes.keys().get(i), _ -> new Memories()).add(edition, value);
      }
    }
    byKey.values().removeIf(occurrences -> occurrences.editions < topic.keptFrom());
    var body = new FieldWriter();
    var places = places(values, body);
    var keys = sorted(byKey);
    out.text(topic.name());
    out.fixedInt(keys.size());
    keys.forEach(key -> out.fixedLong(key.hash()));
    for (var key : keys) {
      out.fixedInt(body.size());
      body.text(key.text());
      key.occurrences().write(places, body);
    }
    near(topic, keys);
    out.fixedInt(body.size());
    out.bytes(body.toByteArray());
  }

  private static int[] places(Map<ByteBuffer, Integer> values, FieldWriter body) {
    var places = new int[values.size()];
    values.forEach((value, at) -> {
      places[at] = body.size();
      var bytes = new byte[value.remaining()];
      value.duplicate().get(bytes);
      body.bytes(bytes);
    });
    return places;
  }

  private static List<Key> sorted(Map<String, Memories> byKey) {
    var keys = new ArrayList<Key>(byKey.size());
    byKey.forEach((text, occurrences) -> keys.add(new Key(KeyHash.of(text), text, occurrences)));
    keys.sort((one, other) -> Long.compare(one.hash(), other.hash()));
    return keys;
  }

  private void near(Topic<?> topic, List<Key> keys) {
    var found = new ArrayList<long[]>();
    for (int i = 0; i < keys.size() && topic.nearFrom() > 0; i++) {
      if (keys.get(i).occurrences().editions >= topic.nearFrom()) {
        var key = keys.get(i).text();
        for (int without = -1; without < key.length(); without++) {
          found.add(new long[] {KeyHash.of(key, without), i});
        }
      }
    }
    found.sort((one, other) -> Long.compare(one[0], other[0]));
    out.fixedInt(found.size());
    found.forEach(pair -> out.fixedLong(pair[0]));
    found.forEach(pair -> out.fixedInt((int) pair[1]));
  }
}
