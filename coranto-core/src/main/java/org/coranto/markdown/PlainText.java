package org.coranto.markdown;

import java.util.ArrayList;
import java.util.List;
import org.coranto.model.Block;
import org.coranto.model.Hyperlink;
import org.coranto.model.Inline;

/// Inlines and blocks as plain text: their words on one line, and their links.
public final class PlainText {

  private final StringBuilder text = new StringBuilder();
  private final List<Hyperlink> links = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private int firstEnd = -1;
  private int firstLinks;
  private boolean marks = true;

  private PlainText() {}

  public static PlainText of(List<Inline> content) {
    var words = new PlainText();
    words.inlines(content);
    return words;
  }

  /// The words of a heading, without the marks of footnotes.
  public static PlainText ofHeading(List<Inline> content) {
    var words = new PlainText();
    words.marks = false;
    words.inlines(content);
    return words;
  }

  public static PlainText ofBlocks(List<Block> blocks) {
    var words = new PlainText();
    for (var block : blocks) {
      words.block(block);
      if (words.firstEnd < 0) {
        words.firstEnd = words.text.length();
        words.firstLinks = words.links.size();
      }
    }
    return words;
  }

  /// Without markup, on one line, with single spaces between blocks.
  public String text() {
    return text.toString().strip();
  }

  /// In document order.
  public List<Hyperlink> links() {
    return List.copyOf(links);
  }

  /// The words, not stripped, for offsets of [#start].
  public String raw() {
    return text.toString();
  }

  /// The offset where the text of a link starts in [#raw].
  public int start(int link) {
    return starts.get(link);
  }

  /// The text of the first block only, which for an item with a list in it is its line.
  public PlainText line() {
    if (firstEnd < 0) {
      return this;
    }
    var line = new PlainText();
    line.text.append(text, 0, firstEnd);
    line.links.addAll(links.subList(0, firstLinks));
    line.starts.addAll(starts.subList(0, firstLinks));
    return line;
  }

  /// The links after the first block.
  public List<Hyperlink> below() {
    return firstEnd < 0 ? List.of() : List.copyOf(links.subList(firstLinks, links.size()));
  }

  private void blocks(List<Block> blocks) {
    for (var block : blocks) {
      block(block);
    }
  }

  private void block(Block block) {
    gap();
    switch (block) {
      case Block.Paragraph paragraph -> inlines(paragraph.content());
      case Block.Heading heading -> inlines(heading.content());
      case Block.BlockQuote quote -> blocks(quote.content());
      case Block.CodeBlock code -> text.append(code.text().strip().replace('\n', ' '));
      case Block.Listing list -> list.items().forEach(item -> blocks(item.content()));
      case Block.Table table -> table(table);
      case Block.HtmlBlock _, Block.ThematicBreak _ -> {}
    }
  }

  private void table(Block.Table table) {
    cells(table.header());
    table.rows().forEach(this::cells);
  }

  private void cells(List<Block.Cell> cells) {
    for (var cell : cells) {
      gap();
      inlines(cell.content());
    }
  }

  private void gap() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  private void inlines(List<Inline> content) {
    for (var inline : content) {
      switch (inline) {
        case Inline.Text words -> text.append(words.text());
        case Inline.Code code -> text.append(code.text());
        case Inline.Emphasis emphasis -> inlines(emphasis.content());
        case Inline.Strong strong -> inlines(strong.content());
        case Inline.Strike strike -> inlines(strike.content());
        case Inline.Link link -> link(link);
        case Inline.Image image -> text.append(image.alternative());
        case Inline.Break _ -> text.append(' ');
        case Inline.FootnoteMark mark -> footnote(mark);
        case Inline.Html _ -> {}
      }
    }
  }

  private void footnote(Inline.FootnoteMark mark) {
    if (marks && !mark.back()) {
      text.append('[').append(mark.number()).append(']');
    }
  }

  private void link(Inline.Link link) {
    int start = text.length();
    int index = links.size();
    starts.add(start);
    links.add(new Hyperlink("", link.href(), link.span()));
    inlines(link.content());
    links.set(index, new Hyperlink(text.substring(start).strip(), link.href(), link.span()));
  }
}
