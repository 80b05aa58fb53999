package org.coranto.proposal;

import java.util.ArrayList;
import java.util.List;
import org.coranto.markdown.Line;
import org.coranto.markdown.LineBlock;
import org.coranto.markdown.Lines;
import org.coranto.proposal.MarkdownBlock.Kind;

/// Splits lines of Markdown into blocks. It also reads fragments: a patch shows three lines around
/// a change, and may start in the middle of an item.
final class BlockSplitter {

  /// The largest number of list levels above a fragment.
  private static final int DEEPEST = 12;

  private static final int INDENTED = 2;

  private final Lines lines;
  private final List<String> texts;
  private final int assumed;
  private final List<MarkdownBlock> pieces = new ArrayList<>();
  private int at;

  private BlockSplitter(Lines lines, List<String> texts, int assumed) {
    this.lines = lines;
    this.texts = texts;
    this.assumed = assumed;
    this.at = assumed + 1;
  }

  /// Of a fragment.
  static List<MarkdownBlock> of(List<String> fragment) {
    var above = itemsAbove(fragment);
    var whole = new ArrayList<>(above);
    whole.addAll(fragment);
    return new BlockSplitter(lines(whole), fragment, above.size()).read();
  }

  static Lines lines(List<String> lines) {
    return Lines.of(String.join("\n", lines).replace('\r', ' '), 0);
  }

  /// Of a whole text.
  static List<MarkdownBlock> of(Lines lines) {
    return new BlockSplitter(lines, lines.all().stream().map(Line::text).toList(), 0).read();
  }

  /// Lines to put before a fragment that starts with indented lines: the starts of nested items, so
  /// that a line with any indentation belongs to one of them.
  private static List<String> itemsAbove(List<String> fragment) {
    int indent =
        fragment.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(BlockSplitter::columns)
            .findFirst()
            .orElse(0);
    int levels = Math.min(DEEPEST, indent / INDENTED);
    var above = new StringBuilder();
    for (int level = 0; level < levels; level++) {
      above.append(level % 2 == 0 ? "- " : "+ "); // of one kind they would be a thematic break
    }
    return levels == 0 ? List.of() : List.of(above.toString().stripTrailing());
  }

  private static int columns(String line) {
    return Lines.of(line, 0).get(1).indent();
  }

  private List<MarkdownBlock> read() {
    while (at <= lines.size()) {
      var line = lines.get(at);
      if (line.is(Line.Kind.BLANK) || line.is(Line.Kind.HEADER)) {
        at++;
      } else {
        piece(line);
      }
    }
    return List.copyOf(pieces);
  }

  private void piece(Line line) {
    var block = block(line);
    if (isComment(block)) {
      take(Kind.COMMENT, block.last());
    } else if (block.item() > 0 && !isLazy(line)) {
      take(block.item() == at ? Kind.ITEM : Kind.TAIL, endOfItem(block.item()));
    } else if (block.item() > 0 || block.quoted() || !endsProse(block)) {
      boolean item = lacksItsBullet();
      take(item ? Kind.ITEM : Kind.PROSE, item ? endOfIndented(line.indent()) : endOfProse());
    } else {
      take(kind(block), block.last());
    }
  }

  /// Whether it continues an item without indentation. Markdown reads it so, but in a proposal it
  /// often is an entry whose bullet was forgotten.
  private static boolean isLazy(Line line) {
    return line.is(Line.Kind.TEXT) && line.indent() < INDENTED;
  }

  private LineBlock block(Line line) {
    return lines
        .block(line)
        .orElseGet(() ->
            // between two of a quote
            LineBlock.ofLine(line.kind(), at, line.is(Line.Kind.QUOTE)));
  }

  private static boolean isComment(LineBlock block) {
    return block.is(Line.Kind.COMMENT) && !block.quoted();
  }

  private static boolean endsProse(LineBlock block) {
    return switch (block.kind()) {
      case HEADING, DEFINITION, CODE -> true;
      case HEADER, BLANK, UNDERLINE, ITEM, QUOTE, COMMENT, TABLE, BREAK, TEXT -> false;
    };
  }

  private static Kind kind(LineBlock block) {
    return switch (block.kind()) {
      case HEADING -> Kind.HEADING;
      case DEFINITION -> Kind.DEFINITION;
      case HEADER, BLANK, UNDERLINE, ITEM, QUOTE, COMMENT, CODE, TABLE, BREAK, TEXT -> Kind.PROSE;
    };
  }

  /// A line directly followed by an indented list.
  private boolean lacksItsBullet() {
    return at < lines.size()
        && lines.get(at + 1).indent() >= INDENTED
        && lines.get(at + 1).resemblesItem();
  }

  /// @param to number of the last line
  private void take(Kind kind, int to) {
    int from = at - 1 - assumed;
    int level = kind == Kind.HEADING ? lines.get(at).level() : 0;
    pieces.add(new MarkdownBlock(kind, texts.subList(from, to - assumed), from, level));
    at = to + 1;
  }

  /// A comment inside an item is a block of its own.
  private int endOfItem(int item) {
    int end = at;
    for (int next = at + 1; next <= lines.size(); next++) {
      var line = lines.get(next);
      if (line.is(Line.Kind.BLANK)) {
        continue;
      }
      var block = lines.block(line);
      if (isLazy(line)
          || (block.isPresent() && (block.get().item() != item || isComment(block.get())))) {
        break;
      }
      end = next;
    }
    return end;
  }

  /// Lines with more indentation belong to the item, even after a blank line.
  private int endOfIndented(int indent) {
    int end = at;
    for (int next = at + 1; next <= lines.size(); next++) {
      var line = lines.get(next);
      if (line.is(Line.Kind.BLANK)) {
        continue;
      }
      if (line.indent() < Math.max(INDENTED, indent + 1) || line.is(Line.Kind.COMMENT)) {
        break;
      }
      end = next;
    }
    return end;
  }

  private int endOfProse() {
    int end = at;
    while (end < lines.size() && goesOn(lines.get(end + 1))) {
      end++;
    }
    return end;
  }

  private boolean goesOn(Line line) {
    if (line.is(Line.Kind.BLANK)) {
      return false;
    }
    return lines
        .block(line)
        .filter(block ->
            (block.item() > 0 && !isLazy(line))
                || isComment(block)
                || (!block.quoted() && endsProse(block)))
        .isEmpty();
  }
}
