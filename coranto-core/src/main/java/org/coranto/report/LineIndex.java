package org.coranto.report;

import java.util.Arrays;
import org.coranto.markdown.SourceText;
import org.coranto.model.Span;

/// The starts of lines, to convert many offsets to lines and columns.
final class LineIndex {

  private final String text;
  private final int[] starts;

  LineIndex(SourceText source) {
    this.text = source.text();
    this.starts = starts(text);
  }

  private static int[] starts(String text) {
    var starts = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /// As [SourceText#position].
  SourceText.Position at(int offset) {
    int line = line(offset);
    return new SourceText.Position(line, offset - starts[line - 1] + 1);
  }

  private int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  int lines() {
    return starts.length;
  }

  /// The start of the next line.
  int end(int number) {
    return number == starts.length ? text.length() : starts[number];
  }

  /// A line without its end.
  ///
  /// @param number from 1
  Span span(int number) {
    int start = starts[number - 1];
    int end = end(number);
    while (end > start && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /// The last line that a span touches; a span that ends after a line end does not touch the next
  /// line.
  int lastLine(Span span) {
    int last = line(span.end());
    return span.length() > 0 && starts[last - 1] == span.end() && last > line(span.start())
        ? last - 1
        : last;
  }

  int firstLine(Span span) {
    return line(span.start());
  }
}
