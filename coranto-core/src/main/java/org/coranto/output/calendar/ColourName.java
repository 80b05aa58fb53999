package org.coranto.output.calendar;

import java.util.Comparator;
import java.util.List;

/// The name of a colour for a calendar, which must not be a number (RFC 7986, 5.9; CSS Color Level
/// 3).
final class ColourName {

  private record Named(String name, int rgb) {}

  /// Enough names to distinguish calendars: colours that a newsletter's accent is probably near to.
  private static final List<Named> NAMES =
      List.of(
          new Named("black", 0x000000),
          new Named("brown", 0xA52A2A),
          new Named("cadetblue", 0x5F9EA0),
          new Named("chocolate", 0xD2691E),
          new Named("coral", 0xFF7F50),
          new Named("cornflowerblue", 0x6495ED),
          new Named("crimson", 0xDC143C),
          new Named("darkblue", 0x00008B),
          new Named("darkcyan", 0x008B8B),
          new Named("darkgreen", 0x006400),
          new Named("darkmagenta", 0x8B008B),
          new Named("darkolivegreen", 0x556B2F),
          new Named("darkorange", 0xFF8C00),
          new Named("darkred", 0x8B0000),
          new Named("darkslateblue", 0x483D8B),
          new Named("darkslategray", 0x2F4F4F),
          new Named("deeppink", 0xFF1493),
          new Named("dodgerblue", 0x1E90FF),
          new Named("firebrick", 0xB22222),
          new Named("forestgreen", 0x228B22),
          new Named("gold", 0xFFD700),
          new Named("gray", 0x808080),
          new Named("hotpink", 0xFF69B4),
          new Named("indigo", 0x4B0082),
          new Named("limegreen", 0x32CD32),
          new Named("maroon", 0x800000),
          new Named("mediumpurple", 0x9370DB),
          new Named("mediumseagreen", 0x3CB371),
          new Named("midnightblue", 0x191970),
          new Named("navy", 0x000080),
          new Named("olive", 0x808000),
          new Named("orange", 0xFFA500),
          new Named("purple", 0x800080),
          new Named("red", 0xFF0000),
          new Named("royalblue", 0x4169E1),
          new Named("saddlebrown", 0x8B4513),
          new Named("seagreen", 0x2E8B57),
          new Named("sienna", 0xA0522D),
          new Named("slategray", 0x708090),
          new Named("steelblue", 0x4682B4),
          new Named("teal", 0x008080),
          new Named("tomato", 0xFF6347));

  private ColourName() {}

  /// `firebrick` for `#b3261e`.
  static String nearest(String rrggbb) {
    int rgb = Integer.parseInt(rrggbb.substring(1), 16);
    return NAMES.stream()
        .min(Comparator.comparingInt(named -> distance(named.rgb(), rgb)))
        .orElseThrow()
        .name();
  }

  private static int distance(int one, int other) {
    int red = (one >> 16) - (other >> 16);
    int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
    int blue = (one & 0xFF) - (other & 0xFF);
    return red * red + green * green + blue * blue;
  }
}
