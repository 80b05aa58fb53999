package org.coranto.report;

import org.coranto.model.Span;

/// A source line for a terminal, and a line with marks under a span. Tabs become spaces, wide
/// characters have wide marks, and a long line is cut around the span.
///
/// @param marks `^^^` under the span; at least one
record Excerpt(String line, String marks) {

  private static final int WIDTH = 96;
  private static final int BEFORE = 30;
  private static final int TAB = 4;

  /// @param line the span of the line, without its end
  /// @param marked the marked span of `text`; the part outside the line is ignored
  static Excerpt of(String text, Span line, Span marked) {
    int from = Math.clamp(marked.start(), line.start(), line.end());
    int to = Math.clamp(marked.end(), from, line.end());
    var drawn = new Drawing();
    int at = line.start();
    if (from - at + Math.min(to - from, BEFORE) > WIDTH) {
      at = whole(text, from - BEFORE);
      drawn.put('…', false);
    }
    while (at < line.end() && drawn.columns < WIDTH) {
      int c = text.codePointAt(at);
      if (at == from && from == to) {
        drawn.caret = drawn.columns;
      }
      drawn.put(c, at >= from && at < to);
      at += Character.charCount(c);
    }
    if (at < line.end()) {
      drawn.put('…', false);
    }
    return drawn.excerpt();
  }

  /// Moves an offset out of the middle of a character.
  private static int whole(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }

  private static final class Drawing {
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder marks = new StringBuilder();
    private int columns;
    private int caret = -1;

    void put(int c, boolean marked) {
      int shown = c == '\t' ? ' ' : TerminalSafe.shown(c);
      int width = c == '\t' ? TAB - columns % TAB : Columns.of(shown);
      line.repeat(shown, c == '\t' ? width : 1);
      marks.repeat(marked ? '^' : ' ', width);
      columns += width;
    }

    Excerpt excerpt() {
      var marked = marks.toString().stripTrailing();
      if (marked.isEmpty()) {
        marked =
            " ".repeat(caret < 0 ? columns : caret)
                + "^"; // something missing, or the end of the line
      }
      return new Excerpt(line.toString(), marked);
    }
  }
}
