package org.coranto.output.card;

/// Draws the outline of one glyph ("OpenType specification", chapter glyf).
final class Glyph {

  private static final int ON_CURVE = 1;
  private static final int SHORT_X = 2;
  private static final int SHORT_Y = 4;
  private static final int REPEAT = 8;
  private static final int SAME_X = 16;
  private static final int SAME_Y = 32;

  private static final int WORDS = 1;
  private static final int SCALED = 8 | 64 | 128;
  private static final int MORE = 32;

  private final TrueTypeFace face;
  private final float scale;
  private final Outline outline;

  private Glyph(TrueTypeFace face, float scale, Outline outline) {
    this.face = face;
    this.scale = scale;
    this.outline = outline;
  }

  /// @param size of the em, in pixels
  /// @param shift of the pen from a whole pixel, 0 to 1
  static CoverageMask drawn(TrueTypeFace face, int glyph, float size, float shift) {
    if (face.isBlank(glyph)) {
      return CoverageMask.EMPTY;
    }
    float scale = size / face.unitsPerEm;
    int at = face.outline(glyph);
    var outline =
        new Outline(
            face.signed(at + 2) * scale + shift,
            -face.signed(at + 8) * scale,
            face.signed(at + 6) * scale + shift,
            -face.signed(at + 4) * scale);
    new Glyph(face, scale, outline).draw(glyph, shift, 0);
    return outline.filled();
  }

  private void draw(int glyph, float x, float y) {
    if (!face.isBlank(glyph)) {
      int at = face.outline(glyph);
      int contours = face.signed(at);
      if (contours < 0) {
        drawParts(at + 10, x, y);
      } else {
        drawContours(at + 10, contours, x, y);
      }
    }
  }

  /// An accented letter: the letter and its accent, each moved to its place.
  private void drawParts(int from, float x, float y) {
    int at = from;
    int flags;
    do {
      flags = face.unsigned(at);
      int part = face.unsigned(at + 2);
      boolean words = (flags & WORDS) != 0;
      int right = words ? face.signed(at + 4) : (byte) face.octet(at + 4);
      int up = words ? face.signed(at + 6) : (byte) face.octet(at + 5);
      if ((flags & SCALED) != 0) {
        throw new IllegalStateException("the typeface scales parts of a glyph");
      }
      draw(part, x + right * scale, y - up * scale);
      at += words ? 8 : 6;
    } while ((flags & MORE) != 0);
  }

  private void drawContours(int at, int contours, float x, float y) {
    int points = contours == 0 ? 0 : face.unsigned(at + 2 * (contours - 1)) + 1;
    var flags = new int[points];
    int next = readFlags(at + 2 * contours, flags);
    var xs = new float[points];
    var ys = new float[points];
    next = readAxis(next, flags, new Axis(SHORT_X, SAME_X, scale, x), xs);
    readAxis(next, flags, new Axis(SHORT_Y, SAME_Y, -scale, y), ys);
    int first = 0;
    for (int i = 0; i < contours; i++) {
      int last = face.unsigned(at + 2 * i);
      contour(flags, xs, ys, first, last - first + 1);
      first = last + 1;
    }
  }

  private int readFlags(int from, int[] flags) {
    int at = from + 2 + face.unsigned(from);
    for (int i = 0; i < flags.length; i++) {
      flags[i] = face.octet(at++);
      if ((flags[i] & REPEAT) != 0) {
        for (int times = face.octet(at++); times > 0; times--, i++) {
          flags[i + 1] = flags[i];
        }
      }
    }
    return at;
  }

  /// How the coordinates of one direction are written.
  ///
  /// @param oneByte the flag of a coordinate in one byte
  /// @param same the flag of one that is as before, or of the sign of one byte
  /// @param origin where the pen is, in pixels
  private record Axis(int oneByte, int same, float scale, float origin) {}

  private int readAxis(int from, int[] flags, Axis axis, float[] coordinates) {
    int at = from;
    int value = 0;
    for (int i = 0; i < flags.length; i++) {
      boolean flagged = (flags[i] & axis.same()) != 0;
      if ((flags[i] & axis.oneByte()) != 0) {
        value += flagged ? face.octet(at) : -face.octet(at);
        at++;
      } else if (!flagged) {
        value += face.signed(at);
        at += 2;
      }
      coordinates[i] = axis.origin() + value * axis.scale();
    }
    return at;
  }

  /// Between two points off the curve there is one on it, halfway, that is not written.
  private void contour(int[] flags, float[] xs, float[] ys, int first, int count) {
    int start = 0;
    while (start < count && (flags[first + start] & ON_CURVE) == 0) {
      start++;
    }
    if (start == count) {
      return;
    }
    outline.moveTo(xs[first + start], ys[first + start]);
    for (int i = 1; i <= count; i++) {
      int point = first + (start + i) % count;
      if ((flags[point] & ON_CURVE) != 0) {
        outline.lineTo(xs[point], ys[point]);
        continue;
      }
      int next = first + (start + i + 1) % count;
      if ((flags[next] & ON_CURVE) != 0) {
        outline.curveTo(xs[point], ys[point], xs[next], ys[next]);
        i++;
      } else {
        float x = (xs[point] + xs[next]) / 2;
        float y = (ys[point] + ys[next]) / 2;
        outline.curveTo(xs[point], ys[point], x, y);
      }
    }
  }
}
