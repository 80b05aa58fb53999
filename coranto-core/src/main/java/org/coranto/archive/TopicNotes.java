package org.coranto.archive;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The facts of one edition about one topic.
///
/// @param keys a key may occur more than once
/// @param values as the topic encodes them, one for each key
public record TopicNotes(List<String> keys, List<ByteBuffer> values) {

  private static final ByteBuffer EMPTY = ByteBuffer.allocate(0);

  public TopicNotes {
    keys = List.copyOf(keys);
    values = List.copyOf(values);
  }

  /// Collects the facts and encodes them.
  public static <T> TopicNotes of(Topic<T> topic, Consumer<Topic.Notes<T>> learn) {
    var keys = new ArrayList<String>();
    var values = new ArrayList<ByteBuffer>();
    var out = new FieldWriter();
    learn.accept((key, value) -> {
      out.clear();
      topic.encode(value, out);
      keys.add(key);
      values.add(out.size() == 0 ? EMPTY : ByteBuffer.wrap(out.toByteArray()));
    });
    return new TopicNotes(keys, values);
  }
}
