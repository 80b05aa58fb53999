package org.coranto.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes fields as bytes that [FieldReader] reads; see [ArchiveWriter] for the format.
public final class FieldWriter {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(64);

  FieldWriter() {}

  public void text(String value) {
    var bytes = value.getBytes(StandardCharsets.UTF_8);
    count(bytes.length);
    out.writeBytes(bytes);
  }

  public void texts(List<String> values) {
    count(values.size());
    values.forEach(this::text);
  }

  public void flag(boolean value) {
    out.write(value ? 1 : 0);
  }

  /// A non-negative number; small numbers take few bytes.
  public void count(int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      out.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  /// A number that may be negative.
  public void number(int value) {
    count((value << 1) ^ (value >> 31));
  }

  void fixedInt(int value) {
    out.write(value >>> 24);
    out.write(value >>> 16);
    out.write(value >>> 8);
    out.write(value);
  }

  void fixedLong(long value) {
    fixedInt((int) (value >>> 32));
    fixedInt((int) value);
  }

  void bytes(byte[] bytes) {
    out.writeBytes(bytes);
  }

  void clear() {
    out.reset();
  }

  int size() {
    return out.size();
  }

  byte[] toByteArray() {
    return out.toByteArray();
  }
}
