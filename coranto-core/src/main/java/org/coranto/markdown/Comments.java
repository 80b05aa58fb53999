package org.coranto.markdown;

import java.util.ArrayList;
import java.util.List;
import org.coranto.model.Span;

/// The comments of a text, `<!-- words -->`, as Markdown reads them: not in code, and each within
/// one block.
///
/// @param closed from `<!--` to `-->`
/// @param open the offsets of comments that do not end in their block
public record Comments(List<Span> closed, List<Integer> open) {

  private static final String BEGIN = "<!--";
  private static final String END = "-->";

  public Comments {
    closed = List.copyOf(closed);
    open = List.copyOf(open);
  }

  /// @param lines of the text
  public static Comments of(String text, Lines lines) {
    var found = new Scan(text);
    int next = text.indexOf(BEGIN);
    for (var block : lines.blocks()) {
      var span = lines.get(block.first()).span().through(lines.get(block.last()).span());
      if (next >= 0 && next < span.start()) {
        next = text.indexOf(BEGIN, span.start());
      }
      if (next >= 0 && next < span.end() && !block.is(Line.Kind.CODE)) {
        found.scan(span, block.is(Line.Kind.COMMENT));
      }
    }
    return new Comments(found.closed, found.open);
  }

  /// The comments of a passage that is inside one paragraph.
  static Comments in(String text, Span passage) {
    var found = new Scan(text);
    found.scan(passage, false);
    return new Comments(found.closed, found.open);
  }

  private static final class Scan {
    private final String text;
    private final List<Span> closed = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();

    Scan(String text) {
      this.text = text;
    }

    /// @param html whether backticks and backslashes have no meaning in it
    void scan(Span passage, boolean html) {
      int at = passage.start();
      while (at < passage.end()) {
        if (text.startsWith(BEGIN, at)) {
          at = comment(at, passage.end());
        } else if (!html && text.charAt(at) == '`') {
          var run = Backticks.run(text, at, passage.end());
          at = Math.max(run.end(), Backticks.end(text, run, passage.end()));
        } else {
          at += !html && text.charAt(at) == '\\' ? 2 : 1; // an escaped character starts nothing
        }
      }
    }

    private int comment(int at, int end) {
      int close = text.indexOf(END, at + 2); // "<!-->" is a comment, too
      if (close < 0 || close + END.length() > end) {
        open.add(at);
        return at + BEGIN.length();
      }
      closed.add(new Span(at, close + END.length()));
      return close + END.length();
    }
  }
}
