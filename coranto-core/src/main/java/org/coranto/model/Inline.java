package org.coranto.model;

import java.util.List;
import java.util.Optional;

/// The content of a line of text, as in CommonMark and GitHub's extensions.
public sealed interface Inline {

  /// Its span with its marks: `**bold**` with all four asterisks.
  Span span();

  /// What is within it; empty for what has no marks around other content.
  default List<Inline> content() {
    return List.of();
  }

  record Text(String text, Span span) implements Inline {}

  record Code(String text, Span span) implements Inline {}

  record Emphasis(List<Inline> content, Span span) implements Inline {}

  record Strong(List<Inline> content, Span span) implements Inline {}

  record Strike(List<Inline> content, Span span) implements Inline {}

  /// `[content](href "title")`, a reference, an autolink, or a bare address.
  record Link(String href, Optional<String> title, List<Inline> content, Span span)
      implements Inline {}

  record Image(String source, Optional<String> title, String alternative, Span span)
      implements Inline {}

  /// One raw tag or comment, exactly as written and not to be trusted.
  record Html(String raw, Span span) implements Inline {}

  /// The end of a source line: a space, or (`hard`) a line break.
  record Break(boolean hard, Span span) implements Inline {}

  /// `[^label]`: the mark of a footnote in the text, or the way back from the footnote to it.
  ///
  /// @param number of the footnote in its edition
  /// @param reference which of the marks with this number it is, from 1, or leads back to
  record FootnoteMark(int number, boolean back, int reference, Span span) implements Inline {

    /// The id of the mark in the text. It has a dot, which no other id has.
    public String id() {
      return "fnref." + number + (reference == 1 ? "" : "." + reference);
    }
  }
}
