package org.coranto.output.card;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes a bitmap as PNG (third edition, W3C 2025): sixteen colours from a palette, without
/// filters.
final class Png {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int BITS = 4;
  private static final int FROM_PALETTE = 3;
  private static final int USUAL_SIZE = 1 << 15;

  /// Half the time of the default level, for a twentieth more bytes.
  private static final int LEVEL = 4;

  private Png() {}

  /// @param palette red, green and blue of each colour
  static byte[] written(IndexedBitmap bitmap, byte[] palette) {
    var out = new ByteArrayOutputStream(USUAL_SIZE);
    out.writeBytes(SIGNATURE);
    var head = ByteBuffer.allocate(13).putInt(bitmap.width).putInt(bitmap.height);
    head.put((byte) BITS).put((byte) FROM_PALETTE);
    chunk(out, "IHDR", head.array(), 13);
    chunk(out, "PLTE", palette, palette.length);
    var packed = new byte[bitmap.rows().length + 1024];
    chunk(out, "IDAT", packed, pack(bitmap.rows(), packed));
    chunk(out, "IEND", new byte[0], 0);
    return out.toByteArray();
  }

  private static int pack(byte[] rows, byte[] packed) {
    try (var deflater = new Deflater(LEVEL)) {
      deflater.setInput(rows);
      deflater.finish();
      int length = 0;
      while (!deflater.finished()) {
        length += deflater.deflate(packed, length, packed.length - length);
      }
      return length;
    }
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data, int length) {
    var name = type.getBytes(StandardCharsets.US_ASCII);
    var sum = new CRC32();
    sum.update(name);
    sum.update(data, 0, length);
    out.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
    out.writeBytes(name);
    out.write(data, 0, length);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
