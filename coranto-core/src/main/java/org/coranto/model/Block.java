package org.coranto.model;

import java.util.List;
import java.util.stream.Stream;

/// The content of a section: paragraphs, lists, quotes, code, tables.
public sealed interface Block {

  /// Its span with its marks.
  Span span();

  /// The texts in it, in document order: a paragraph, a heading, a cell of a table each.
  default Stream<List<Inline>> texts() {
    return switch (this) {
      case Paragraph paragraph -> Stream.of(paragraph.content());
      case Heading heading -> Stream.of(heading.content());
      case BlockQuote quote -> quote.content().stream().flatMap(Block::texts);
      case Listing list ->
          list.items().stream().flatMap(item -> item.content().stream()).flatMap(Block::texts);
      case Table table ->
          Stream.concat(table.header().stream(), table.rows().stream().flatMap(List::stream))
              .map(Cell::content);
      case CodeBlock _, HtmlBlock _, ThematicBreak _ -> Stream.empty();
    };
  }

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
