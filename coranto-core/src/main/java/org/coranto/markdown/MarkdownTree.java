package org.coranto.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.coranto.model.Block;
import org.coranto.model.Inline;
import org.coranto.model.ListShape;
import org.coranto.model.Span;

/// Converts the Markdown library's tree to our own records.
public final class MarkdownTree {

  private final RepairedText text;

  /// The footnotes in the order of their first references.
  private final List<FootnoteDefinition> footnotes = new ArrayList<>();

  /// How many references each footnote has.
  private final List<Integer> references = new ArrayList<>();

  private int depth;
  private int deepest;

  private MarkdownTree(RepairedText text) {
    this.text = text;
  }

  /// @param blocks of the whole text, with headings
  /// @param tooDeep whether something was nested deeper than the limit
  /// @param footnotes in the order of their first references
  /// @param document the library's own tree
  public record Tree(
      List<Block> blocks, boolean tooDeep, List<Footnote> footnotes, Node document) {}

  /// @param exact whether words and links have spans too, not only blocks
  public static Tree read(RepairedText text, boolean exact) {
    var reading = new MarkdownTree(text);
    var document = parser(text.included(), exact).parse(text.text());
    var blocks = reading.blocks(document);
    var footnotes = reading.footnotes();
    return new Tree(blocks, reading.deepest >= MarkdownParsers.DEEPEST - 2, footnotes, document);
  }

  private static Parser parser(LinkDefinitions included, boolean exact) {
    if (included.all().isEmpty()) {
      return exact ? MarkdownParsers.EXACT : MarkdownParsers.COARSE;
    }
    var spans = exact ? IncludeSourceSpans.BLOCKS_AND_INLINES : IncludeSourceSpans.BLOCKS;
    return MarkdownParsers.of(spans, included);
  }

  /// A footnote may refer to another, which is then the last.
  private List<Footnote> footnotes() {
    var texts = new ArrayList<List<Block>>();
    for (int i = 0; i < footnotes.size(); i++) {
      texts.add(blocks(footnotes.get(i)));
    }
    var read = new ArrayList<Footnote>();
    for (int i = 0; i < footnotes.size(); i++) {
      var definition = footnotes.get(i);
      var span = span(definition);
      read.add(
          new Footnote(definition.label(), i + 1, withWaysBack(texts.get(i), i + 1, span), span));
    }
    return List.copyOf(read);
  }

  /// At the end of the last paragraph, or in one of its own.
  private List<Block> withWaysBack(List<Block> blocks, int number, Span span) {
    var all = new ArrayList<>(blocks);
    var content = new ArrayList<Inline>();
    if (!all.isEmpty() && all.getLast() instanceof Block.Paragraph last) {
      content.addAll(last.content());
      all.removeLast();
    }
    for (int reference = 1; reference <= references.get(number - 1); reference++) {
      content.add(new Inline.FootnoteMark(number, true, reference, span));
    }
    all.add(new Block.Paragraph(List.copyOf(content), span));
    return all;
  }

  private Inline reference(FootnoteReference node, Span span) {
    int known = footnotes.indexOf(node.definition());
    if (known < 0) {
      footnotes.add(node.definition());
      references.add(0);
    }
    int number = known < 0 ? footnotes.size() : known + 1;
    int reference = references.get(number - 1) + 1;
    references.set(number - 1, reference);
    return new Inline.FootnoteMark(number, false, reference, span);
  }

  private void enter() {
    depth++;
    deepest = Math.max(deepest, depth);
  }

  private List<Block> blocks(Node parent) {
    enter();
    var blocks = new ArrayList<Block>();
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node).ifPresent(blocks::add);
    }
    depth--;
    return List.copyOf(blocks);
  }

  private Optional<Block> block(Node node) {
    var span = span(node);
    return Optional.ofNullable(
        switch (node) {
          case Paragraph _ -> new Block.Paragraph(inlines(node), span);
          case Heading heading -> new Block.Heading(heading.getLevel(), inlines(node), span);
          case ListBlock list -> listing(list, span);
          case BlockQuote _ -> new Block.BlockQuote(blocks(node), span);
          case FencedCodeBlock code ->
              new Block.CodeBlock(language(code.getInfo()), code.getLiteral(), span);
          case IndentedCodeBlock code -> new Block.CodeBlock("", code.getLiteral(), span);
          case HtmlBlock html -> new Block.HtmlBlock(html.getLiteral(), span);
          case TableBlock _ -> table(node, span);
          case ThematicBreak _ -> new Block.ThematicBreak(span);
          default -> null; // a reference definition, which is not shown
        });
  }

  private static String language(String info) {
    int space = info.indexOf(' ');
    return space < 0 ? info : info.substring(0, space);
  }

  private Block.Listing listing(ListBlock list, Span span) {
    var items = new ArrayList<Block.Item>();
    for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(new Block.Item(blocks(item), span(item)));
    }
    boolean ordered = list instanceof OrderedList;
    var number = list instanceof OrderedList numbered ? numbered.getMarkerStartNumber() : null;
    int start = number == null ? 1 : number;
    return new Block.Listing(
        new ListShape(ordered, start, list.isTight()), List.copyOf(items), span);
  }

  private Block.Table table(Node table, Span span) {
    var alignments = new ArrayList<Block.Alignment>();
    var rows = new ArrayList<List<Block.Cell>>();
    for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
        rows.add(cells(row, rows.isEmpty() ? alignments : new ArrayList<>()));
      }
    }
    var header = rows.isEmpty() ? List.<Block.Cell>of() : rows.getFirst();
    var body = rows.isEmpty() ? rows : rows.subList(1, rows.size());
    return new Block.Table(List.copyOf(alignments), header, List.copyOf(body), span);
  }

  private List<Block.Cell> cells(Node row, List<Block.Alignment> alignments) {
    var cells = new ArrayList<Block.Cell>();
    for (var node = row.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableCell cell) {
        cells.add(new Block.Cell(inlines(cell)));
        alignments.add(alignment(cell));
      }
    }
    return List.copyOf(cells);
  }

  private static Block.Alignment alignment(TableCell cell) {
    var alignment = cell.getAlignment();
    if (alignment == null) {
      return Block.Alignment.NONE;
    }
    return switch (alignment) {
      case LEFT -> Block.Alignment.LEFT;
      case CENTER -> Block.Alignment.CENTER;
      case RIGHT -> Block.Alignment.RIGHT;
    };
  }

  private List<Inline> inlines(Node parent) {
    enter();
    var inlines = new ArrayList<Inline>(4);
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Link link && link.getDestination().contains(SourceFileTargets.NOWHERE)) {
        inlines.addAll(inlines(node));
      } else {
        inlines.add(inline(node));
      }
    }
    depth--;
    return List.copyOf(inlines);
  }

  private Inline inline(Node node) {
    var span = span(node);
    return switch (node) {
      case Text words -> new Inline.Text(words.getLiteral(), span);
      case Link link ->
          new Inline.Link(
              link.getDestination(), Optional.ofNullable(link.getTitle()), inlines(node), span);
      case Code code -> new Inline.Code(code.getLiteral(), span);
      case Emphasis _ -> new Inline.Emphasis(inlines(node), span);
      case StrongEmphasis _ -> new Inline.Strong(inlines(node), span);
      case Strikethrough _ -> new Inline.Strike(inlines(node), span);
      case Image image ->
          new Inline.Image(
              image.getDestination(),
              Optional.ofNullable(image.getTitle()),
              PlainText.of(inlines(node)).text(),
              span);
      case HtmlInline html -> new Inline.Html(html.getLiteral(), span);
      case SoftLineBreak _ -> new Inline.Break(false, span);
      case HardLineBreak _ -> new Inline.Break(true, span);
      case FootnoteReference footnote -> reference(footnote, span);
      default -> new Inline.Text("", span); // a node of an extension that is not loaded
    };
  }

  /// From the start of the first line to the end of the last.
  private Span span(Node node) {
    var spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return Span.NOWHERE;
    }
    var last = spans.getLast();
    return text.original(spans.getFirst().getInputIndex(), last.getInputIndex() + last.getLength());
  }
}
