package org.coranto.archive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// Reads fields that [FieldWriter] wrote.
public final class FieldReader {

  private static final ByteBuffer NOTHING = ByteBuffer.allocate(1).asReadOnlyBuffer();

  private final ByteBuffer bytes;
  private int at;

  FieldReader(ByteBuffer bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  /// Reads a count of zero.
  static FieldReader ofNothing() {
    return new FieldReader(NOTHING, 0);
  }

  public String text() {
    var text = new byte[count()];
    bytes.get(at, text);
    at += text.length;
    return new String(text, StandardCharsets.UTF_8);
  }

  public List<String> texts() {
    return Stream.generate(this::text).limit(count()).toList();
  }

  public boolean flag() {
    return bytes.get(at++) != 0;
  }

  public int count() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes.get(at++);
      value |= (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  public int number() {
    int value = count();
    return (value >>> 1) ^ -(value & 1);
  }

  int fixedInt() {
    int value = bytes.getInt(at);
    at += Integer.BYTES;
    return value;
  }

  int position() {
    return at;
  }

  void skip(int count) {
    at += count;
  }
}
