package org.coranto.output.card;

/// A shape made of straight lines and quadratic curves, filled while it is described: every line
/// adds the area between itself and the right edge to the coverage of each pixel, so that the
/// coverage of a closed shape is exact without sampling. Coordinates are pixels, y downwards.
final class Outline {

  /// How far a curve may be from the lines drawn for it, as a fourth root; about 1/8 pixel.
  private static final float FLATNESS = 3f;

  private final int left;
  private final int top;
  private final int width;
  private final int height;
  private final float[] area;

  private float fromX;
  private float fromY;

  /// Only the part within the box is drawn.
  Outline(float left, float top, float right, float bottom) {
    this.left = (int) Math.floor(left);
    this.top = (int) Math.floor(top);
    this.width = (int) Math.ceil(right) - this.left + 2;
    this.height = (int) Math.ceil(bottom) - this.top + 1;
    this.area = new float[width * height + 2];
  }

  void moveTo(float x, float y) {
    fromX = x - left;
    fromY = y - top;
  }

  void lineTo(float x, float y) {
    line(x - left, y - top);
  }

  void curveTo(float controlX, float controlY, float x, float y) {
    float startX = fromX;
    float startY = fromY;
    float middleX = controlX - left;
    float middleY = controlY - top;
    float endX = x - left;
    float endY = y - top;
    float bendX = startX - 2 * middleX + endX;
    float bendY = startY - 2 * middleY + endY;
    float bend = bendX * bendX + bendY * bendY;
    int pieces = 1 + (int) Math.sqrt(Math.sqrt(FLATNESS * bend));
    for (int i = 1; i < pieces; i++) {
      float t = (float) i / pieces;
      float s = 1 - t;
      line(
          s * s * startX + 2 * s * t * middleX + t * t * endX,
          s * s * startY + 2 * s * t * middleY + t * t * endY);
    }
    line(endX, endY);
  }

  private void line(float toX, float toY) {
    if (fromY != toY) {
      boolean down = fromY < toY;
      var line =
          down ? new Line(fromX, fromY, toX, toY, 1f) : new Line(toX, toY, fromX, fromY, -1f);
      for (int row = Math.max(0, (int) line.y0); row < Math.min(height, line.y1); row++) {
        addRow(line, row);
      }
    }
    fromX = toX;
    fromY = toY;
  }

  /// A line that goes down; `sign` is negative if it was drawn upwards.
  private record Line(float x0, float y0, float x1, float y1, float sign) {
    float xAt(float y) {
      return x0 + (y - y0) * (x1 - x0) / (y1 - y0);
    }
  }

  private void addRow(Line line, int row) {
    float y0 = Math.max(line.y0, row);
    float y1 = Math.min(line.y1, row + 1);
    float signed = line.sign * (y1 - y0);
    float x0 = line.xAt(y0);
    float x1 = line.xAt(y1);
    float least = Math.clamp(Math.min(x0, x1), 0, width - 1.001f);
    float most = Math.clamp(Math.max(x0, x1), 0, width - 1.001f);
    int first = (int) least;
    int last = (int) Math.ceil(most);
    int at = row * width + first;
    if (last <= first + 1) {
      float middle = 0.5f * (least + most) - first;
      area[at] += signed * (1 - middle);
      area[at + 1] += signed * middle;
    } else {
      addSlope(at, last - first, least - first, most - first, signed);
    }
  }

  /// A line that crosses several pixels of a row: trapezoids with triangles at both ends.
  private void addSlope(int at, int pixels, float least, float most, float signed) {
    float slope = 1 / (most - least);
    float opening = 0.5f * slope * (1 - least) * (1 - least);
    float tip = most - pixels + 1;
    float closing = 0.5f * slope * tip * tip;
    area[at] += signed * opening;
    if (pixels == 2) {
      area[at + 1] += signed * (1 - opening - closing);
    } else {
      float second = slope * (1.5f - least);
      area[at + 1] += signed * (second - opening);
      for (int i = 2; i < pixels - 1; i++) {
        area[at + i] += signed * slope;
      }
      float before = second + (pixels - 3) * slope;
      area[at + pixels - 1] += signed * (1 - before - closing);
    }
    area[at + pixels] += signed * closing;
  }

  CoverageMask filled() {
    var coverage = new byte[width * height];
    for (int row = 0; row < height; row++) {
      float sum = 0;
      for (int i = row * width; i < (row + 1) * width; i++) {
        sum += area[i];
        coverage[i] = (byte) Math.min(255, Math.round(Math.abs(sum) * 255));
      }
    }
    return new CoverageMask(left, top, width, height, coverage);
  }
}
