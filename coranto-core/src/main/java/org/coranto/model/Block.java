package org.coranto.model;

import java.util.List;

/// The content of a section: paragraphs, lists, quotes, code, tables.
public sealed interface Block {

  /// Its span with its marks.
  Span span();

  record Paragraph(List<Inline> content, Span span) implements Block {}

  /// A heading inside something else (a quote, a list item); all others begin a [Section].
  record Heading(int level, List<Inline> content, Span span) implements Block {}

  /// A list that is not made of entries: one inside an entry, or in a quote.
  record Listing(ListShape shape, List<Item> items, Span span) implements Block {}

  record Item(List<Block> content, Span span) {}

  record BlockQuote(List<Block> content, Span span) implements Block {}

  /// `language` is the first word after the fence, or empty.
  record CodeBlock(String language, String text, Span span) implements Block {}

  /// Raw HTML or a comment, exactly as written and not to be trusted.
  record HtmlBlock(String raw, Span span) implements Block {}

  /// The header row and all other rows have as many cells as there are alignments.
  record Table(List<Alignment> alignments, List<Cell> header, List<List<Cell>> rows, Span span)
      implements Block {}

  record Cell(List<Inline> content) {}

  enum Alignment {
    NONE,
    LEFT,
    CENTER,
    RIGHT
  }

  record ThematicBreak(Span span) implements Block {}
}
