package org.coranto.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.coranto.model.Edit;
import org.coranto.model.Span;

/// The code of a text: blocks of it, with their fences, and code within lines, with its backticks.
public final class CodeAreas {

  private final String text;
  private final List<Span> areas;

  private CodeAreas(String text, List<Span> areas) {
    this.text = text;
    this.areas = List.copyOf(areas);
  }

  /// @param header the end of the text's header
  public static CodeAreas of(String text, int header) {
    var body = RepairedText.unchanged(text.substring(header), header);
    try {
      return of(text, body, MarkdownParsers.EXACT.parse(body.text()));
    } catch (RuntimeException | StackOverflowError _) {
      return none(text); // hostile text, which is shown unchanged
    }
  }

  /// @param document the result of [MarkdownParsers#EXACT] for the text after the header
  public static CodeAreas of(String text, RepairedText body, Node document) {
    var areas = new ArrayList<Span>();
    find(document, body, areas);
    return new CodeAreas(text, areas);
  }

  /// For a text without code.
  public static CodeAreas none(String text) {
    return new CodeAreas(text, List.of());
  }

  private static void find(Node parent, RepairedText body, List<Span> areas) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Code
          || node instanceof FencedCodeBlock
          || node instanceof IndentedCodeBlock) {
        add(node, body, areas);
      } else {
        find(node, body, areas);
      }
    }
  }

  private static void add(Node code, RepairedText body, List<Span> areas) {
    var spans = code.getSourceSpans();
    if (!spans.isEmpty()) {
      var last = spans.getLast();
      int end = last.getInputIndex() + last.getLength();
      areas.add(body.original(spans.getFirst().getInputIndex(), end));
    }
  }

  public List<Span> all() {
    return areas;
  }

  /// Whether an edit changes code. An edit that removes the code with the text around it, or whose
  /// replacement has the same code, does not.
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
