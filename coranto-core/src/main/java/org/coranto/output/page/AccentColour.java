package org.coranto.output.page;

import java.util.Locale;
import java.util.regex.Pattern;

/// The accent colour, changed as little as needed to be readable on light and dark backgrounds: at
/// least 4.5 to 1 (WCAG 2.2, success criterion 1.4.3) on the backgrounds of `style.css`.
///
/// @param onLight `#rrggbb`
/// @param onDark `#rrggbb`
record AccentColour(String onLight, String onDark) {

  /// The darkest light and the lightest dark background in `style.css`.
  static final int LIGHT = 0xf3efe6;

  static final int DARK = 0x26282c;

  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final int INK_BLUE = 0x1f4e79;
  private static final double ENOUGH = 4.6;

  /// Thin letters need more contrast on a dark background.
  private static final double ENOUGH_IN_THE_DARK = 6;

  static AccentColour of(String colour) {
    int chosen =
        COLOUR.matcher(colour).matches() ? Integer.parseInt(colour.substring(1), 16) : INK_BLUE;
    return new AccentColour(
        hex(readable(chosen, LIGHT, 0, ENOUGH)),
        hex(readable(chosen, DARK, 0xffffff, ENOUGH_IN_THE_DARK)));
  }

  /// Mixes a colour with black or white, one fiftieth at a time, until it is readable.
  private static int readable(int chosen, int background, int towards, double enough) {
    int mixed = chosen;
    for (int part = 1; part <= 50 && contrast(mixed, background) < enough; part++) {
      mixed = mix(chosen, towards, part / 50.0);
    }
    return mixed;
  }

  private static int mix(int one, int other, double share) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      long channel =
          Math.round((one >> shift & 0xff) * (1 - share) + (other >> shift & 0xff) * share);
      mixed |= (int) channel << shift;
    }
    return mixed;
  }

  /// From 1 to 21, as WCAG 2.2 defines it.
  static double contrast(int one, int other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16 & 0xff)
        + 0.7152 * linear(colour >> 8 & 0xff)
        + 0.0722 * linear(colour & 0xff);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static String hex(int colour) {
    return String.format(Locale.ROOT, "#%06x", colour);
  }
}
