package org.coranto.output.email;

/// A newsletter's accent colour, made light or dark enough for text.
final class MailPalette {

  /// WCAG 2.2, 1.4.3.
  private static final double READABLE = 4.5;

  /// The darkest background of light mode and the lightest of dark mode in known mail clients.
  private static final int WHITE = 0xFFFFFF;

  private static final int NIGHT = 0x2D2D2D;

  private MailPalette() {}

  /// @param accent `#rrggbb`
  static String onWhite(String accent) {
    return readable(accent, WHITE, 0x000000);
  }

  static String onBlack(String accent) {
    return readable(accent, NIGHT, 0xFFFFFF);
  }

  private static String readable(String accent, int paper, int towards) {
    int colour = Integer.parseInt(accent.substring(1), 16);
    int shade = colour;
    for (int step = 1; contrast(shade, paper) < READABLE && step <= 20; step++) {
      shade = mixed(colour, towards, step / 20.0);
    }
    return "#" + String.format("%06x", shade);
  }

  private static int mixed(int one, int other, double share) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int from = one >> shift & 0xFF;
      int to = other >> shift & 0xFF;
      mixed |= (int) Math.round(from + (to - from) * share) << shift;
    }
    return mixed;
  }

  /// From 1 to 21 (WCAG 2.2, "contrast ratio").
  static double contrast(int one, int other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 0xFF)
        + 0.7152 * linear(rgb >> 8 & 0xFF)
        + 0.0722 * linear(rgb & 0xFF);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
