package org.coranto.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.coranto.model.Edit;
import org.coranto.model.Span;

/**
 * The code of a text: blocks of it, with their fences, and code within lines, with its backticks.
 */
public final class CodeAreas {

  private final String text;
  private final int header;
  private final List<Span> areas = new ArrayList<>();

  private CodeAreas(String text, int header) {
    this.text = text;
    this.header = header;
  }

  /**
   * @param header where the header of the text ends
   */
  public static CodeAreas of(String text, int header) {
    var found = new CodeAreas(text, header);
    try {
      found.find(MarkdownParsers.EXACT.parse(text.substring(header)));
    } catch (RuntimeException | StackOverflowError _) {
      found.areas.clear(); // hostile text, all of which is shown as it is
    }
    return found;
  }

  private void find(Node parent) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Code
          || node instanceof FencedCodeBlock
          || node instanceof IndentedCodeBlock) {
        add(node);
      } else {
        find(node);
      }
    }
  }

  private void add(Node code) {
    var spans = code.getSourceSpans();
    if (!spans.isEmpty()) {
      var last = spans.getLast();
      int start = header + spans.getFirst().getInputIndex();
      areas.add(new Span(start, header + last.getInputIndex() + last.getLength()));
    }
  }

  public List<Span> all() {
    return List.copyOf(areas);
  }

  /**
   * Whether an edit changes code. It does not where it takes away all of it, with what is around
   * it, or where its replacement has the same code.
   */
  public boolean change(Edit edit) {
    return areas.stream().anyMatch(area -> changes(edit, area));
  }

  private boolean changes(Edit edit, Span area) {
    var span = edit.span();
    boolean touches =
        span.length() == 0
            ? area.start() < span.start() && span.start() < area.end()
            : span.start() < area.end() && area.start() < span.end();
    if (!touches) {
      return false;
    }
    var code = text.substring(area.start(), area.end());
    boolean kept = edit.replacement().contains(code);
    boolean gone = edit.replacement().isEmpty() && !span.equals(area);
    return !(span.contains(area) && (kept || gone));
  }
}
