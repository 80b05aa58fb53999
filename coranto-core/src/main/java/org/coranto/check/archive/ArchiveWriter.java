package org.coranto.check.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.coranto.check.AnnotatedEdition;

/**
 * Writes an {@link Archive}'s index. All numbers are big-endian; a varint has seven bits a byte,
 * lowest first.
 *
 * <pre>
 * index    = magic:int editions:int {edition} topics:int {topic}
 * edition  = epoch day:int number:int(-1 without) file:text
 * topic    = name:text keys:int {hash:long} {place of memories:int} near:int {hash:long} {key:int}
 *            length:int memories
 * memories = key:text memory count:varint {edition delta:varint detail place + 1:varint (0: none)}
 * text     = length:varint UTF-8
 * </pre>
 *
 * <p>A detail is written where it first comes, and named by its place from then on.
 */
public final class ArchiveWriter {

  static final int MAGIC = 0x436F7201;

  /** What one edition taught: for each topic, keys and details in turn. */
  public record Lesson(EditionMark edition, List<List<String>> notes) {}

  private final Bytes out = new Bytes();

  private ArchiveWriter() {}

  /** What the topics note of one edition; several can be learned at a time. */
  public static Lesson learn(AnnotatedEdition edition) {
    var head = edition.head();
    var notes = new ArrayList<List<String>>();
    for (var topic : Topics.ALL) {
      var noted = new ArrayList<String>();
      topic.learn(
          edition,
          (key, detail) -> {
            noted.add(key);
            noted.add(detail);
          });
      notes.add(noted);
    }
    return new Lesson(new EditionMark(head.date(), head.number(), head.file()), notes);
  }

  /**
   * Written with as many topics at a time as the machine has cores.
   *
   * @param lessons in the order of their dates
   */
  public static byte[] bytes(List<Lesson> lessons) {
    var topics =
        IntStream.range(0, Topics.ALL.size())
            .parallel()
            .mapToObj(topic -> {
              var writer = new ArchiveWriter();
              writer.topic(topic, lessons);
              return writer.out;
            })
            .toList();
    var whole = new ArchiveWriter();
    whole.out.writeInt(MAGIC);
    whole.editions(lessons);
    whole.out.writeInt(topics.size());
    topics.forEach(topic -> whole.out.writeBytes(topic.toByteArray()));
    return whole.out.toByteArray();
  }

  private void editions(List<Lesson> lessons) {
    out.writeInt(lessons.size());
    for (var lesson : lessons) {
      out.writeInt((int) lesson.edition().date().toEpochDay());
      out.writeInt(lesson.edition().number().orElse(-1));
      out.writeText(lesson.edition().file());
    }
  }

  /** Under one key: editions and details in turn. */
  private static final class Memories {
    private int[] pairs = new int[4];
    private int size;
    private int editions;

    void add(int edition, int detail) {
      if (size == pairs.length) {
        pairs = Arrays.copyOf(pairs, size * 2);
      }
      if (size == 0 || pairs[size - 2] != edition) {
        editions++;
      }
      pairs[size++] = edition;
      pairs[size++] = detail;
    }

    void write(int[] places, Bytes body) {
      body.writeVarint(size / 2);
      int last = 0;
      for (int i = 0; i < size; i += 2) {
        body.writeVarint(pairs[i] - last);
        last = pairs[i];
        int detail = pairs[i + 1];
        body.writeVarint(detail < 0 ? 0 : places[detail] + 1);
      }
    }
  }

  private record Key(long hash, String text, Memories memories) {}

  private void topic(int topic, List<Lesson> lessons) {
    var details = new LinkedHashMap<String, Integer>();
    var byKey = HashMap.<String, Memories>newHashMap(4096);
    for (int edition = 0; edition < lessons.size(); edition++) {
      var notes = lessons.get(edition).notes().get(topic);
      for (int i = 0; i < notes.size(); i += 2) {
        var detail = notes.get(i + 1);
        int at = detail.isEmpty() ? -1 : details.computeIfAbsent(detail, _ -> details.size());
        byKey.computeIfAbsent(notes.get(i), _ -> new Memories()).add(edition, at);
      }
    }
    byKey.values().removeIf(memories -> memories.editions < Topics.ALL.get(topic).keptFrom());
    var body = new Bytes();
    var places = places(details, body);
    var keys = sorted(byKey);
    out.writeText(Topics.ALL.get(topic).name());
    out.writeInt(keys.size());
    keys.forEach(key -> out.writeLong(key.hash()));
    for (var key : keys) {
      out.writeInt(body.size());
      body.writeText(key.text());
      key.memories().write(places, body);
    }
    near(Topics.ALL.get(topic), keys);
    out.writeInt(body.size());
    out.writeBytes(body.toByteArray());
  }

  private static int[] places(Map<String, Integer> details, Bytes body) {
    var places = new int[details.size()];
    details.forEach((detail, at) -> {
      places[at] = body.size();
      body.writeText(detail);
    });
    return places;
  }

  private static List<Key> sorted(Map<String, Memories> byKey) {
    var keys = new ArrayList<Key>(byKey.size());
    byKey.forEach((text, memories) -> keys.add(new Key(Hash.of(text), text, memories)));
    keys.sort((one, other) -> Long.compare(one.hash(), other.hash()));
    return keys;
  }

  private void near(Topic topic, List<Key> keys) {
    var found = new ArrayList<long[]>();
    for (int i = 0; i < keys.size() && topic.nearFrom() > 0; i++) {
      if (keys.get(i).memories().editions >= topic.nearFrom()) {
        var key = keys.get(i).text();
        for (int without = -1; without < key.length(); without++) {
          found.add(new long[] {Hash.of(key, without), i});
        }
      }
    }
    found.sort((one, other) -> Long.compare(one[0], other[0]));
    out.writeInt(found.size());
    found.forEach(pair -> out.writeLong(pair[0]));
    found.forEach(pair -> out.writeInt((int) pair[1]));
  }

  private static final class Bytes extends ByteArrayOutputStream {

    void writeInt(int value) {
      write(value >>> 24);
      write(value >>> 16);
      write(value >>> 8);
      write(value);
    }

    void writeLong(long value) {
      writeInt((int) (value >>> 32));
      writeInt((int) value);
    }

    void writeVarint(int value) {
      int rest = value;
      while (rest > 0x7F) {
        write((rest & 0x7F) | 0x80);
        rest >>>= 7;
      }
      write(rest);
    }

    void writeText(String text) {
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      writeVarint(bytes.length);
      writeBytes(bytes);
    }
  }
}
