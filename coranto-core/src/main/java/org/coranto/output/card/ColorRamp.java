package org.coranto.output.card;

/// A range of the bitmap's sixteen colours for one element of a card; the first is the background.
enum ColorRamp {
  INK(0, 9),
  /// Less ink.
  MUTED(0, 6),
  ACCENT(9, 6);

  static final int INK_STEPS = 9;
  static final int ACCENT_STEPS = 6;

  private final int before;
  private final int steps;

  ColorRamp(int before, int steps) {
    this.before = before;
    this.steps = steps;
  }

  /// The colour for a pixel with this coverage, 0 to 255.
  int colour(int coverage) {
    int step = (coverage * steps + 127) / 255;
    return step == 0 ? 0 : before + step;
  }
}
