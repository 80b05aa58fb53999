package org.coranto.markdown;

import org.coranto.markdown.Line.Kind;

/// Lines that make one block of Markdown: a paragraph, a heading, code.
///
/// @param kind HEADING, DEFINITION, COMMENT, CODE, TABLE, BREAK or TEXT; an item without words is
///   an ITEM, a quote without words a QUOTE
/// @param first number of its first line, from 1
/// @param last number of its last line
/// @param item number of the first line of the outermost item around it; 0 outside of lists
/// @param quoted whether it is in a block quote
/// @param open whether it is fenced code without a closing fence
public record LineBlock(Kind kind, int first, int last, int item, boolean quoted, boolean open) {

  /// One line outside of lists.
  public static LineBlock ofLine(Kind kind, int number, boolean quoted) {
    return new LineBlock(kind, number, number, 0, quoted, false);
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  /// Whether it is not inside an item or a quote.
  public boolean isOutermost() {
    return item == 0 && !quoted;
  }
}
