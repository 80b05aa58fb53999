package org.coranto.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coranto.url.UrlText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The HTML of a post or a message as plain text: `<p>See <a href="https://example.org/">the
/// page</a>.</p><p>Ada</p>` becomes `See the page.`, an empty line, `Ada`.
public final class HtmlText {

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "template", "noscript", "svg");
  private static final Set<String> LINES = Set.of("br", "li", "tr", "dt", "dd");
  private static final int MOST_LINKS = 200;

  private HtmlText() {}

  /// A link: its URL and its text.
  public record Link(String address, String words) {}

  /// @param base of relative URLs
  public static Element parsed(String html, String base) {
    return Jsoup.parseBodyFragment(html, base).body();
  }

  /// Paragraphs with an empty line between them; line breaks are kept.
  public static String words(Element element) {
    var words = new Words();
    element.traverse(words);
    return words.text.toString().strip();
  }

  /// Links to the web, in their order, each URL once.
  public static List<Link> links(Element element) {
    var links = new ArrayList<Link>();
    var seen = new HashSet<String>();
    for (var anchor : element.select("a[href]")) {
      if (links.size() == MOST_LINKS) {
        break;
      }
      UrlText.of(anchor.absUrl("href"))
          .map(UrlText::toString)
          .filter(seen::add)
          .ifPresent(address -> links.add(new Link(address, anchor.text().strip())));
    }
    return List.copyOf(links);
  }

  private static final class Words implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();
    private int unseen;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        begin(element);
      } else if (unseen == 0 && node instanceof TextNode words) {
        append(words.text());
      }
    }

    private void begin(Element element) {
      if (UNSEEN.contains(element.normalName())) {
        unseen++;
      } else if (LINES.contains(element.normalName())) {
        line();
      } else if (element.isBlock()) {
        paragraph();
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (UNSEEN.contains(element.normalName())) {
          unseen--;
        } else if (element.isBlock() && !LINES.contains(element.normalName())) {
          paragraph();
        }
      }
    }

    private void append(String words) {
      if (!words.isBlank()) {
        boolean apart = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        text.append(apart ? words.stripLeading() : words);
      } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
    }

    private void line() {
      trim();
      if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append('\n');
      }
    }

    private void paragraph() {
      line();
      int end = text.length();
      if (end > 1 && text.charAt(end - 2) != '\n') {
        text.append('\n');
      }
    }

    private void trim() {
      int end = text.length();
      while (end > 0 && text.charAt(end - 1) == ' ') {
        end--;
      }
      text.setLength(end);
    }
  }
}
