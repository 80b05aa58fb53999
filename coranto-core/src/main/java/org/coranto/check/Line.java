package org.coranto.check;

import org.coranto.model.Span;

/**
 * A line of the source text as it stands, whatever Markdown makes of it.
 *
 * @param number from 1
 * @param span without its line end
 * @param text without its line end
 * @param indent how many columns of white space it begins with; a tab goes to the next multiple of
 *     four
 * @param marker {@code *}, {@code -}, {@code +}, {@code 1.} of an item, {@code ##} of a heading;
 *     otherwise empty
 * @param content where its words begin, behind indentation, marker and the space behind it
 */
public record Line(
    int number, Span span, String text, Kind kind, int indent, String marker, int content) {

  /** What the line is, taken alone; except that it knows whether it is in a comment or code. */
  public enum Kind {
    /** Of the edition's header. */
    HEADER,
    BLANK,
    HEADING,
    /** An item of a list, of any depth. */
    ITEM,
    QUOTE,
    /** {@code [label]: address}. */
    DEFINITION,
    /** Any line that a comment touches, unless something else stands on it too. */
    COMMENT,
    /** Fenced code and its fences. */
    CODE,
    TABLE,
    /** Everything else: prose, and lines that go on from the one before. */
    TEXT
  }

  /** The text behind indentation and marker. */
  public String words() {
    return text.substring(content - span.start());
  }

  public Span wordsSpan() {
    return new Span(content, span.end());
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  /** Of a heading its level, from 1. */
  public int level() {
    return kind == Kind.HEADING ? marker.length() : 0;
  }
}
