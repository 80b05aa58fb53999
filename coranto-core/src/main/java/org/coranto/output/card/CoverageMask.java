package org.coranto.output.card;

/// The coverage of each pixel by a shape; immutable.
final class CoverageMask {

  static final CoverageMask EMPTY = new CoverageMask(0, 0, 0, 0, new byte[0]);

  /// From the pen to the first column, in pixels.
  final int left;

  /// From the baseline to the first row, in pixels; negative above it.
  final int top;

  final int width;
  final int height;

  private final byte[] coverage;

  /// @param coverage row by row, 0 to 255 without a sign
  CoverageMask(int left, int top, int width, int height, byte[] coverage) {
    this.left = left;
    this.top = top;
    this.width = width;
    this.height = height;
    this.coverage = coverage;
  }

  int at(int column, int row) {
    return coverage[row * width + column] & 0xFF;
  }
}
