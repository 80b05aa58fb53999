package org.coranto.model;

/// A part of a source text, in UTF-16 units from its start.
///
/// @param start the first unit, from 0
/// @param end exclusive; equal to `start` if the span is empty
public record Span(int start, int end) {

  /// The span of generated content, which is not in the text.
  public static final Span NOWHERE = new Span(0, 0);

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /// The smallest span that contains both.
  public Span through(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public int length() {
    return end - start;
  }
}
