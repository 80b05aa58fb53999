package org.coranto.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/// What readers get of a Markdown text: its letters without white space and tags, the targets of
/// links and pictures, and the code. A URL that is shown as it is counts as a target, not as
/// letters.
public final class ReaderView {

  private final StringBuilder letters = new StringBuilder();
  private final List<Integer> origins = new ArrayList<>();
  private final List<String> targets = new ArrayList<>();
  private final List<String> code = new ArrayList<>();

  private ReaderView() {}

  public static ReaderView of(String text) {
    var view = new ReaderView();
    MarkdownParsers.EXACT.parse(text).accept(view.new Reading());
    return view;
  }

  public String letters() {
    return letters.toString();
  }

  /// The offset in the source of a letter; in blocks of code and HTML, of a place near it.
  public int origin(int letter) {
    return origins.get(letter);
  }

  /// In the order of the text.
  public List<String> targets() {
    return List.copyOf(targets);
  }

  public List<String> code() {
    return List.copyOf(code);
  }

  private final class Reading extends AbstractVisitor {

    @Override
    public void visit(Text text) {
      add(text.getLiteral(), text);
    }

    @Override
    public void visit(Code node) {
      code(node.getLiteral(), node);
    }

    @Override
    public void visit(FencedCodeBlock node) {
      code(node.getLiteral(), node);
    }

    @Override
    public void visit(IndentedCodeBlock node) {
      code(node.getLiteral(), node);
    }

    private void code(String literal, Node node) {
      code.add(literal);
      add(literal, node);
    }

    @Override
    public void visit(HtmlBlock node) {
      add(node.getLiteral().replaceAll("(?s)<!--.*?-->|<[^>]*+>", ""), node);
    }

    @Override
    public void visit(Link link) {
      targets.add(link.getDestination());
      if (!showsItself(link)) {
        visitChildren(link);
      }
    }

    private static boolean showsItself(Link link) {
      return link.getFirstChild() instanceof Text text
          && text.getNext() == null
          && link.getDestination().endsWith(text.getLiteral());
    }

    @Override
    public void visit(Image image) {
      targets.add(image.getDestination());
      visitChildren(image);
    }

    private void add(String literal, Node node) {
      var spans = node.getSourceSpans();
      int start = spans.isEmpty() ? 0 : spans.getFirst().getInputIndex();
      int last =
          spans.isEmpty() ? 0 : spans.getLast().getInputIndex() + spans.getLast().getLength() - 1;
      for (int at = 0; at < literal.length(); at++) {
        if (!Character.isWhitespace(literal.charAt(at))) {
          letters.append(literal.charAt(at));
          origins.add(Math.clamp(start + at, start, Math.max(start, last)));
        }
      }
    }
  }
}
