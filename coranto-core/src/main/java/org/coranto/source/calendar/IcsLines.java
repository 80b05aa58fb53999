package org.coranto.source.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Unfolds lines (RFC 5545, 3.1), and joins lines that were broken by mistake.
final class IcsLines {

  private static final int LONGEST = 200_000;
  private static final int MOST = 1_000_000;

  private IcsLines() {}

  static Stream<IcsContentLine> lines(String text) {
    var written =
        text.lines()
            .limit(MOST)
            .filter(line -> !line.isBlank())
            .map(line -> line.length() <= LONGEST ? line : line.substring(0, LONGEST))
            .toList();
    List<IcsContentLine> lines = new ArrayList<>();
    var whole = new StringBuilder();
    for (int i = 0; i < written.size(); i++) {
      var line = written.get(i);
      if (isFolded(line)) {
        append(whole, line.substring(1));
      } else if (IcsContentLine.of(line).isPresent() || isNameOf(written, i)) {
        take(whole, lines);
        append(whole, line);
      } else { // a value with raw line breaks: what follows them is not a property
        append(whole, "\\n" + line);
      }
    }
    take(whole, lines);
    return lines.stream();
  }

  private static boolean isFolded(String line) {
    return line.charAt(0) == ' ' || line.charAt(0) == '\t';
  }

  /// Whether a name is on the line before its colon, as Mozilla's calendar once folded it.
  private static boolean isNameOf(List<String> written, int at) {
    return at + 1 < written.size()
        && isFolded(written.get(at + 1))
        && IcsContentLine.of(written.get(at) + written.get(at + 1).substring(1)).isPresent();
  }

  private static void append(StringBuilder whole, String part) {
    if (whole.length() < LONGEST) {
      whole.append(part, 0, Math.min(part.length(), LONGEST - whole.length()));
    }
  }

  private static void take(StringBuilder whole, List<IcsContentLine> lines) {
    IcsContentLine.of(whole.toString()).ifPresent(lines::add);
    whole.setLength(0);
  }
}
