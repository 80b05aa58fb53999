package org.coranto.output.card;

import java.util.regex.Pattern;

/// The sixteen colours of a card: paper, nine steps to the ink, six to the accent.
final class CardPalette {

  static final int PAPER = 0xFBF8F1;
  static final int INK = 0x1F1B16;

  /// For large text ("Web Content Accessibility Guidelines" 2.2, 1.4.3).
  private static final double ENOUGH_CONTRAST = 4.5;

  private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{6})");

  private CardPalette() {}

  /// Red, green and blue of each colour, in this order.
  ///
  /// @param accent `#rrggbb`; a light one is darkened until it is readable on the paper
  static byte[] of(String accent) {
    var rgb = new byte[3 * 16];
    put(rgb, 0, PAPER);
    for (int i = 1; i <= ColorRamp.INK_STEPS; i++) {
      put(rgb, i, mixed(PAPER, INK, (double) i / ColorRamp.INK_STEPS));
    }
    int legible = legible(accent);
    for (int i = 1; i <= ColorRamp.ACCENT_STEPS; i++) {
      put(rgb, ColorRamp.INK_STEPS + i, mixed(PAPER, legible, (double) i / ColorRamp.ACCENT_STEPS));
    }
    return rgb;
  }

  static int legible(String accent) {
    var hex = HEX.matcher(accent);
    int colour = hex.matches() ? Integer.parseInt(hex.group(1), 16) : INK;
    while (contrast(colour, PAPER) < ENOUGH_CONTRAST) {
      colour = mixed(colour, INK, 0.1);
    }
    return colour;
  }

  static double contrast(int one, int other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
  }

  private static double linear(int channel) {
    double value = (channel & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static int mixed(int from, int to, double share) {
    int colour = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int one = (from >> shift) & 0xFF;
      int other = (to >> shift) & 0xFF;
      colour |= (int) Math.round(one + (other - one) * share) << shift;
    }
    return colour;
  }

  private static void put(byte[] rgb, int index, int colour) {
    rgb[3 * index] = (byte) (colour >> 16);
    rgb[3 * index + 1] = (byte) (colour >> 8);
    rgb[3 * index + 2] = (byte) colour;
  }
}
