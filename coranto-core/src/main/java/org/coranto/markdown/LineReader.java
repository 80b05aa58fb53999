package org.coranto.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.coranto.markdown.Line.Kind;
import org.coranto.model.Span;

/// Reads the lines of a text from the block structure that the Markdown library finds in it.
final class LineReader {

  private final String text;
  private final int header;
  private final List<Span> spans = new ArrayList<>();
  private final List<LineBlock> blocks = new ArrayList<>();
  private final Kind[] kinds;
  private final int[] levels;
  private int above;

  LineReader(String text, int header) {
    this.text = text;
    this.header = header;
    split();
    this.kinds = new Kind[spans.size() + 1];
    this.levels = new int[spans.size() + 1];
  }

  /// Splits the text into lines as Markdown does; counts those of the header.
  private void split() {
    int start = 0;
    while (start <= text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      spans.add(new Span(start, end));
      above += start < header && (end < header || end == text.length()) ? 1 : 0;
      start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
  }

  /// The lines; if the library fails, every line is plain text, as on the page.
  Lines read() {
    try {
      return read(MarkdownParsers.BLOCKS.parse(text.substring(header)));
    } catch (RuntimeException | StackOverflowError _) {
      return lines();
    }
  }

  Lines read(Node document) {
    children(document, 0, false);
    return lines();
  }

  private Lines lines() {
    var lines = new ArrayList<Line>(spans.size());
    for (int number = 1; number <= spans.size(); number++) {
      lines.add(line(number));
    }
    return new Lines(lines, blocks);
  }

  private void children(Node parent, int item, boolean quoted) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (!node.getSourceSpans().isEmpty()) {
        block(node, item, quoted);
      }
    }
  }

  private void block(Node node, int item, boolean quoted) {
    switch (node) {
      case ListBlock _ -> children(node, item, quoted);
      case ListItem _ -> item(node, item, quoted);
      case BlockQuote _ -> quote(node, item);
      case FootnoteDefinition _ -> children(node, item, quoted);
      case Heading heading -> heading(heading, item, quoted);
      case FencedCodeBlock code ->
          leaf(node, Kind.CODE, item, quoted, code.getClosingFenceLength() == null);
      case IndentedCodeBlock _ -> leaf(node, Kind.CODE, item, quoted, false);
      case HtmlBlock html -> html(html, item, quoted);
      case LinkReferenceDefinition _ -> leaf(node, Kind.DEFINITION, item, quoted, false);
      case ThematicBreak _ -> leaf(node, Kind.BREAK, item, quoted, false);
      case TableBlock _ -> leaf(node, Kind.TABLE, item, quoted, false);
      case Paragraph _ -> paragraph(node, item, quoted);
      default -> leaf(node, Kind.TEXT, item, quoted, false);
    }
  }

  private int first(Node node) {
    return node.getSourceSpans().getFirst().getLineIndex() + above + 1;
  }

  /// Without blank lines at its end.
  private int last(Node node) {
    int last = node.getSourceSpans().getLast().getLineIndex() + above + 1;
    while (last > first(node) && isBlank(last)) {
      last--;
    }
    return last;
  }

  /// The offset where Markdown starts the line: for the first line, possibly after a byte order
  /// mark.
  private int start(int number) {
    int start = spans.get(number - 1).start();
    return number > above ? Math.max(header, start) : start;
  }

  private boolean isBlank(int number) {
    var span = spans.get(number - 1);
    for (int at = span.start(); at < span.end(); at++) {
      if (text.charAt(at) != ' ' && text.charAt(at) != '\t') {
        return false;
      }
    }
    return true;
  }

  private void mark(int number, Kind kind) {
    if (kinds[number] == null) {
      kinds[number] = kind;
    }
  }

  private LineBlock leaf(Node node, Kind kind, int item, boolean quoted, boolean open) {
    var block = new LineBlock(kind, first(node), last(node), item, quoted, open);
    blocks.add(block);
    for (int number = block.first(); number <= block.last(); number++) {
      if (kind == Kind.CODE) {
        kinds[number] = kind;
      } else if (kind == Kind.COMMENT || !isBlank(number)) {
        mark(number, kind);
      }
    }
    return block;
  }

  private void item(Node node, int item, boolean quoted) {
    int first = first(node);
    mark(first, Kind.ITEM);
    int outermost = item > 0 || quoted ? item : first;
    if (node.getFirstChild() == null) {
      blocks.add(new LineBlock(Kind.ITEM, first, first, outermost, quoted, false));
    }
    children(node, outermost, quoted);
  }

  private void quote(Node node, int item) {
    for (var span : node.getSourceSpans()) {
      int line = span.getLineIndex() + above + 1;
      if (isQuoteMark(start(line) + span.getColumnIndex())) {
        mark(line, Kind.QUOTE);
      }
    }
    if (node.getFirstChild() == null) {
      blocks.add(new LineBlock(Kind.QUOTE, first(node), last(node), item, true, false));
    }
    children(node, item, true);
  }

  /// False if a paragraph of a quote continues without the mark.
  private boolean isQuoteMark(int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '>';
  }

  private void heading(Heading heading, int item, boolean quoted) {
    int first = first(heading);
    int last = last(heading);
    mark(first, Kind.HEADING);
    levels[first] = heading.getLevel();
    if (last > first) {
      mark(last, Kind.UNDERLINE);
    }
    for (int number = first + 1; number < last; number++) {
      mark(number, Kind.TEXT);
    }
    blocks.add(new LineBlock(Kind.HEADING, first, last, item, quoted, false));
  }

  private void html(HtmlBlock html, int item, boolean quoted) {
    boolean comment = html.getLiteral().stripLeading().startsWith("<!--");
    if (comment && endsInWords(last(html))) {
      mark(last(html), Kind.TEXT);
    }
    leaf(html, comment ? Kind.COMMENT : Kind.TEXT, item, quoted, false);
  }

  private boolean endsInWords(int number) {
    var span = spans.get(number - 1);
    var line = text.substring(span.start(), span.end());
    int close = line.lastIndexOf("-->");
    return close >= 0
        && line.indexOf("<!--", close) < 0
        && !line.substring(close + "-->".length()).isBlank();
  }

  private void paragraph(Node node, int item, boolean quoted) {
    int first = first(node);
    int last = last(node);
    if (first < last) {
      var whole = spans.get(first - 1).through(spans.get(last - 1));
      int begin = text.indexOf("<!--", whole.start());
      if (begin >= 0 && begin < whole.end()) {
        Comments.in(text, whole).closed().forEach(comment -> hide(comment, first));
      }
    }
    leaf(node, Kind.TEXT, item, quoted, false);
  }

  /// Marks the lines of a comment within a paragraph, except the line that it starts on.
  private void hide(Span comment, int first) {
    int number = first;
    while (spans.get(number - 1).end() < comment.start()) {
      number++;
    }
    number++;
    while (number <= spans.size() && spans.get(number - 1).end() < comment.end()) {
      mark(number++, Kind.COMMENT);
    }
    if (number > spans.size()) {
      return;
    }
    var last = spans.get(number - 1);
    if (last.start() > comment.start()
        && last.start() < comment.end()
        && endsBlank(comment.end(), last.end())) {
      mark(number, Kind.COMMENT);
    }
  }

  private boolean endsBlank(int from, int end) {
    return text.substring(from, end).isBlank();
  }

  private Line line(int number) {
    var span = spans.get(number - 1);
    var line = text.substring(span.start(), span.end());
    int skip = start(number) - span.start();
    int indent = 0;
    while (skip < line.length() && (line.charAt(skip) == ' ' || line.charAt(skip) == '\t')) {
      indent = line.charAt(skip) == '\t' ? indent / 4 * 4 + 4 : indent + 1;
      skip++;
    }
    var kind = kind(number, line);
    int level = kind == Kind.HEADING ? levels[number] : 0;
    var marker = marker(kind, level, line.substring(skip));
    int content = skip + marker.length();
    while (!marker.isEmpty() && content < line.length() && line.charAt(content) <= ' ') {
      content++;
    }
    return new Line(number, span, line, kind, indent, marker, span.start() + content, level);
  }

  private Kind kind(int number, String line) {
    if (number <= above) {
      return Kind.HEADER;
    }
    var kind = kinds[number];
    return kind != null ? kind : line.isBlank() ? Kind.BLANK : Kind.TEXT;
  }

  private static String marker(Kind kind, int level, String rest) {
    return switch (kind) {
      case ITEM -> Line.itemMarker(rest);
      case HEADING -> headingMarker("#".repeat(level), rest);
      case HEADER, BLANK, UNDERLINE, QUOTE, DEFINITION, COMMENT, CODE, TABLE, BREAK, TEXT -> "";
    };
  }

  /// Empty for a heading with an underline.
  private static String headingMarker(String marker, String rest) {
    boolean isOne =
        rest.startsWith(marker)
            && (rest.length() == marker.length() || rest.charAt(marker.length()) <= ' ');
    return isOne ? marker : "";
  }
}
