package org.coranto.edition;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coranto.markdown.Line;
import org.coranto.markdown.LineBlock;
import org.coranto.markdown.Lines;

/// The words of a text's first heading, which is the title of an edition that has no header.
final class FirstHeading {

  /// How much of the text is read at first, because most titles are in the first line.
  private static final int BEGINNING = 2_000;

  private static final Pattern CLOSING_MARKS = Pattern.compile("(?:^|[ \\t]+)#+[ \\t]*$");

  private FirstHeading() {}

  /// @param header the end of the text's header
  static Optional<String> of(String text, int header) {
    for (int length = BEGINNING; ; length *= 4) {
      int end = text.indexOf('\n', Math.min(text.length(), header + length));
      var found = in(end < 0 ? text : text.substring(0, end), header);
      if (found.isPresent() || end < 0) {
        return found;
      }
    }
  }

  /// The first heading in the start of a text, which is the first one of the whole text.
  private static Optional<String> in(String text, int header) {
    var lines = Lines.of(text, header);
    return lines.blocks().stream()
        .filter(block -> block.is(Line.Kind.HEADING) && block.isOutermost())
        .map(block -> words(lines, block))
        .filter(words -> !words.isBlank())
        .findFirst();
  }

  private static String words(Lines lines, LineBlock heading) {
    var first = lines.get(heading.first());
    if (!first.marker().isEmpty()) {
      return CLOSING_MARKS.matcher(first.words()).replaceFirst("");
    }
    return IntStream.range(heading.first(), heading.last())
        .mapToObj(number -> lines.get(number).text().strip())
        .collect(Collectors.joining(" "));
  }
}
