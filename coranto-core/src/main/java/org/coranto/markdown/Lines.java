package org.coranto.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.coranto.markdown.Line.Kind;
import org.coranto.model.Section;
import org.coranto.model.Span;

/// The lines and blocks of a text, as the Markdown library reads them. All code that reads a text
/// line by line uses these.
public final class Lines {

  private final List<Line> all;
  private final List<LineBlock> blocks;
  private final int[] starts;

  Lines(List<Line> all, List<LineBlock> blocks) {
    this.all = List.copyOf(all);
    this.blocks = List.copyOf(blocks);
    this.starts = all.stream().mapToInt(line -> line.span().start()).toArray();
  }

  /// @param header the end of the edition's header
  public static Lines of(String text, int header) {
    return new LineReader(text, header).read();
  }

  /// @param document the result of [MarkdownParsers] for the text after the header, or for a text
  ///   with the same lines
  public static Lines of(String text, int header, Node document) {
    return new LineReader(text, header).read(document);
  }

  public List<Line> all() {
    return all;
  }

  /// The innermost blocks with text, in the order of their lines.
  public List<LineBlock> blocks() {
    return blocks;
  }

  /// The block that a line is in; empty for blank lines between blocks and for the header.
  public Optional<LineBlock> block(Line line) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).first() <= line.number()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && line.number() <= blocks.get(low - 1).last()
        ? Optional.of(blocks.get(low - 1))
        : Optional.empty();
  }

  /// The line that an offset of the text is in.
  public Line at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return all.get(found >= 0 ? found : Math.max(0, -found - 2));
  }

  /// @param number from 1
  public Line get(int number) {
    return all.get(number - 1);
  }

  /// The lines that a span is on, with the last one's line end, without blank ones after them.
  public Span whole(Span span) {
    var first = at(span.start());
    int last = at(Math.max(span.start(), span.end() - 1)).number();
    while (last > first.number() && get(last).is(Kind.BLANK)) {
      last--;
    }
    return whole(first.number(), last);
  }

  /// The lines of these numbers, with the last one's line end.
  public Span whole(int first, int last) {
    int end = last < size() ? get(last + 1).span().start() : get(last).span().end();
    return new Span(get(first).span().start(), end);
  }

  public int size() {
    return all.size();
  }

  /// The lines under a section's heading, up to the next heading.
  public Stream<Line> below(Section section) {
    int heading = section.level() == 0 ? 0 : lastOf(at(section.span().start())).number();
    return all.subList(heading, all.size()).stream()
        .takeWhile(line -> line.span().start() < section.span().end());
  }

  /// The last line of the block that a line is in; for a heading possibly the underline.
  public Line lastOf(Line line) {
    return block(line).map(block -> get(block.last())).orElse(line);
  }

  /// The nearest line above that is not blank, in the edition's text.
  public Optional<Line> before(Line line) {
    for (int at = line.number() - 1; at > 0; at--) {
      if (!get(at).is(Kind.BLANK)) {
        return get(at).is(Kind.HEADER) ? Optional.empty() : Optional.of(get(at));
      }
    }
    return Optional.empty();
  }

  /// The next line that is not blank.
  public Optional<Line> after(Line line) {
    for (int at = line.number() + 1; at <= size(); at++) {
      if (!get(at).is(Kind.BLANK)) {
        return Optional.of(get(at));
      }
    }
    return Optional.empty();
  }
}
