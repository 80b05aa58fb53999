package org.coranto.app.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// An answer as the cache keeps it.
///
/// @param asked when its request was sent
/// @param content what is remembered of it; the cache does not look into it
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
public record CachedAnswer(Instant asked, Validators validators, byte[] content) {

  /// A forged file must not fill the memory.
  private static final int MOST = 32 * 1024 * 1024;

  /// Compressed with gzip, whose checksum notices damage.
  byte[] packed() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      out.writeLong(asked.toEpochMilli());
      out.writeUTF(validators.etag());
      out.writeUTF(validators.modified());
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException("writing into memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  /// Empty if the bytes are damaged.
  static Optional<CachedAnswer> unpacked(byte[] packed) {
    try (var in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(packed)))) {
      var asked = Instant.ofEpochMilli(in.readLong());
      var validators = new Validators(in.readUTF(), in.readUTF());
      var content = in.readNBytes(MOST);
      return in.read() < 0
          ? Optional.of(new CachedAnswer(asked, validators, content))
          : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
