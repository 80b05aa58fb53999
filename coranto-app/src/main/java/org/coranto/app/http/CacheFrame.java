package org.coranto.app.http;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;

/// The place of one answer in the cache file: a header of 32 bytes, then the packed answer.
///
///     "CAC1"  length of the answer  key, 16 bytes  end of its time, in ms since 1970  the answer
///
/// @param position of the header
/// @param length of the packed answer
/// @param until when the answer is forgotten
record CacheFrame(CacheKey key, long position, int length, Instant until) {

  static final int HEADER = 32;

  private static final int MOST = 64 * 1024 * 1024;

  /// The version of the format; a file with another one is written anew.
  private static final int MAGIC = 0x43414331;

  long size() {
    return HEADER + (long) length;
  }

  long end() {
    return position + size();
  }

  CacheFrame at(long other) {
    return new CacheFrame(key, other, length, until);
  }

  /// The whole frame.
  ByteBuffer written(byte[] packed) {
    return ByteBuffer.allocate(HEADER + packed.length)
        .putInt(MAGIC)
        .putInt(length)
        .putLong(key.high())
        .putLong(key.low())
        .putLong(until.toEpochMilli())
        .put(packed)
        .flip();
  }

  /// Reads the next header.
  ///
  /// @return empty at the end of the file, or where it is damaged
  static Optional<CacheFrame> next(DataInputStream in, long position, long fileSize)
      throws IOException {
    if (fileSize - position < HEADER || in.readInt() != MAGIC) {
      return Optional.empty();
    }
    int length = in.readInt();
    var key = new CacheKey(in.readLong(), in.readLong());
    var frame = new CacheFrame(key, position, length, Instant.ofEpochMilli(in.readLong()));
    return Optional.of(frame).filter(it -> length >= 0 && length <= MOST && it.end() <= fileSize);
  }

  /// The packed answer, if these bytes are still this frame.
  Optional<byte[]> content(ByteBuffer frame) {
    if (frame.remaining() != size()
        || frame.getInt() != MAGIC
        || frame.getInt() != length
        || !new CacheKey(frame.getLong(), frame.getLong()).equals(key)) {
      return Optional.empty();
    }
    frame.getLong();
    var packed = new byte[length];
    frame.get(packed);
    return Optional.of(packed);
  }
}
