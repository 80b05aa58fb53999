package org.coranto.output.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.owasp.html.HtmlStreamEventReceiver;

/// Writes the sanitizer's output: every tag is styled, every URL is checked again.
final class SafeHtml implements HtmlStreamEventReceiver {

  /// Classes of our own writers; others are removed.
  private static final Set<String> CLASSES =
      Set.of(
          HtmlWriter.MARK, "entry", "event", "pick", "quote", "table", "when", "center", "right");

  private final StringBuilder out;
  private final HtmlStyle style;
  private final Set<String> ids;

  /// Open elements; an empty name for each that was dropped.
  private final Deque<String> open = new ArrayDeque<>();

  SafeHtml(StringBuilder out, HtmlStyle style, Set<String> ids) {
    this.out = out;
    this.style = style;
    this.ids = new HashSet<>(ids);
  }

  @Override
  public void openDocument() {}

  @Override
  public void closeDocument() {}

  @Override
  public void openTag(String name, List<String> attributes) {
    boolean isVoid = new RawTag(name, false, false).isVoid();
    boolean dropped = isIdle(name, attributes);
    if (!isVoid) {
      open.push(dropped ? "" : name);
    }
    if (dropped) {
      return;
    }
    out.append('<').append(name).append(style.attributes(name));
    for (int i = 0; i + 1 < attributes.size(); i += 2) {
      attribute(name, attributes.get(i), attributes.get(i + 1));
    }
    if (name.equals("img")) {
      out.append(attributes.contains("alt") ? "" : " alt=\"\"").append(" loading=\"lazy\"");
    }
    out.append('>');
  }

  /// Whether an element has no effect: a link in a link, a link without target, a picture without
  /// source, an item without a list.
  private boolean isIdle(String name, List<String> attributes) {
    return switch (name) {
      case "a" ->
          open.contains("a") || value(attributes, "href").flatMap(SafeAddress::safe).isEmpty();
      case "img" -> value(attributes, "src").flatMap(SafeAddress::safePicture).isEmpty();
      case "li" -> !"ul".equals(open.peek()) && !"ol".equals(open.peek());
      default -> false;
    };
  }

  private static Optional<String> value(List<String> attributes, String name) {
    int at = attributes.indexOf(name);
    return at < 0 ? Optional.empty() : Optional.of(attributes.get(at + 1));
  }

  private void attribute(String tag, String name, String value) {
    switch (name) {
      case "href" -> SafeAddress.safe(value).ifPresent(address -> address(name, address));
      case "src" -> SafeAddress.safePicture(value).ifPresent(address -> address(name, address));
      case "id" -> {
        if (ids.remove(value)) {
          plain(name, value);
        }
      }
      case "class" -> {
        if (CLASSES.contains(value) || (tag.equals("code") && value.startsWith("language-"))) {
          plain(name, value);
        }
      }
      case "aria-label" -> {
        if (value.equals(style.permalink())) {
          plain(name, value);
        }
      }
      case "open" -> out.append(" open");
      default -> plain(name, value);
    }
  }

  private void address(String name, String address) {
    out.append(' ').append(name).append("=\"");
    SafeAddress.write(out, style.href(address));
    out.append('"');
  }

  private void plain(String name, String value) {
    out.append(' ').append(name).append("=\"");
    Html.escape(out, value).append('"');
  }

  @Override
  public void closeTag(String name) {
    var opened = open.poll();
    if (opened != null && !opened.isEmpty()) {
      out.append("</").append(opened).append('>');
    }
  }

  @Override
  public void text(String text) {
    Html.escape(out, text);
  }
}
