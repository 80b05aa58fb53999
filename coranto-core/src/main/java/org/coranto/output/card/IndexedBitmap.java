package org.coranto.output.card;

import java.util.Arrays;

/// A picture: one of sixteen colours for each pixel, two pixels in a byte as in PNG.
final class IndexedBitmap {

  final int width;
  final int height;

  /// Bytes of a row: the filter's number (0, none) and the pixels.
  private final int row;

  private final byte[] rows;

  /// @param width even
  IndexedBitmap(int width, int height) {
    this.width = width;
    this.height = height;
    this.row = 1 + width / 2;
    this.rows = new byte[row * height];
  }

  /// All even but `y` and `thickness`.
  void rule(int x, int y, int width, int thickness, ColorRamp tone) {
    byte pair = (byte) (tone.colour(255) * 0x11);
    for (int i = y; i < y + thickness; i++) {
      int from = i * row + 1 + x / 2;
      Arrays.fill(rows, from, from + width / 2, pair);
    }
  }

  /// The mask with its pen at `x` on the baseline `y`.
  void print(CoverageMask mask, int x, int y, ColorRamp tone) {
    for (int i = 0; i < mask.height; i++) {
      for (int j = 0; j < mask.width; j++) {
        int colour = tone.colour(mask.at(j, i));
        if (colour != 0) {
          put(x + mask.left + j, y + mask.top + i, colour);
        }
      }
    }
  }

  /// Pixels outside the paper are ignored; where letters touch, the darker one stays.
  private void put(int x, int y, int colour) {
    if (x < 0 || x >= width || y < 0 || y >= height) {
      return;
    }
    int at = y * row + 1 + x / 2;
    int shift = (x & 1) == 0 ? 4 : 0;
    int there = (rows[at] >> shift) & 0xF;
    if (colour > there) {
      rows[at] = (byte) ((rows[at] & ~(0xF << shift)) | (colour << shift));
    }
  }

  int colour(int x, int y) {
    return (rows[y * row + 1 + x / 2] >> ((x & 1) == 0 ? 4 : 0)) & 0xF;
  }

  byte[] rows() {
    return rows;
  }
}
