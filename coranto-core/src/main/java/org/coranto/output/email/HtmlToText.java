package org.coranto.output.email;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.owasp.html.HtmlSanitizer;

/// Converts our own HTML to plain text: lists with bullets, quotes after `>`, code unchanged, and
/// each URL in angle brackets (RFC 3986, appendix C) after the only link of its block, or as a
/// numbered footnote if a block has several.
final class HtmlToText implements HtmlSanitizer.Policy {

  private final WrappedText lines;
  private final Footnotes footnotes;
  private final Deque<TextBox> boxes = new ArrayDeque<>();
  private final StringBuilder words = new StringBuilder();
  private final List<String> links = new ArrayList<>();
  private String open = "";
  private int linkStart;
  private int verbatim;

  /// A placeholder for the mark of a link until their number is known.
  private static final char LINK = '\uFFFF';

  HtmlToText(WrappedText lines, Footnotes footnotes) {
    this.lines = lines;
    this.footnotes = footnotes;
  }

  static void write(String html, WrappedText lines, Footnotes footnotes) {
    HtmlSanitizer.sanitize(html, new HtmlToText(lines, footnotes));
  }

  @Override
  public void openDocument() {}

  @Override
  public void closeDocument() {
    flush();
  }

  @Override
  public void openTag(String tag, List<String> attributes) {
    switch (tag) {
      case "a" -> link(value(attributes, "href"));
      case "img" -> words.append(SafeText.characters(value(attributes, "alt")));
      case "br" -> words.append('\n');
      case "code" -> words.append(verbatim > 0 ? "" : "`");
      case "ul", "ol" -> list(tag, value(attributes, "start"));
      case "li" -> item();
      case "blockquote" -> quote();
      case "pre" -> {
        block();
        verbatim++;
      }
      case "hr" -> rule();
      case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "table", "dl", "figure", "details" ->
          block();
      case "td", "th" -> words.append(words.isEmpty() ? "" : " | ");
      case "tr", "dt", "dd", "figcaption", "summary", "caption" -> flush();
      default -> {}
    }
  }

  @Override
  public void closeTag(String tag) {
    switch (tag) {
      case "a" -> closeLink();
      case "code" -> words.append(verbatim > 0 ? "" : "`");
      case "ul", "ol", "li", "blockquote" -> closeBox(tag);
      case "pre" -> {
        verbatim();
        verbatim--;
      }
      case "h1", "h2" -> heading('=');
      case "h3" -> heading('-');
      case "p", "h4", "h5", "h6", "table", "dl", "figure", "details", "div" -> {
        flush();
        gap();
      }
      case "tr", "dt", "dd", "figcaption", "summary", "caption" -> flush();
      default -> {}
    }
  }

  @Override
  public void text(String text) {
    var plain = SafeText.characters(text);
    words.append(verbatim > 0 ? plain : plain.replaceAll("\\s+", " "));
  }

  private void link(String href) {
    open = href;
    linkStart = words.length();
  }

  /// A link whose text is its URL is written once.
  private void closeLink() {
    var shown = words.substring(Math.min(linkStart, words.length())).strip();
    if (open.equals(shown) || open.equals("mailto:" + shown)) {
      words.replace(linkStart, words.length(), "<" + shown + ">");
    } else if (!open.isEmpty()) {
      words.append(LINK);
      links.add(open);
    }
    open = "";
  }

  private void list(String tag, String start) {
    boolean nested = !boxes.isEmpty();
    flush();
    if (!nested) {
      lines.gap();
    }
    int number = start.isEmpty() ? 1 : Integer.parseInt(start);
    boxes.push(new TextBox(tag, "", "", tag.equals("ol") ? number : 0));
  }

  private void item() {
    flush();
    var list = boxes.peek();
    int number = list == null ? 0 : list.number();
    if (list != null && number > 0) {
      list.count();
    }
    var bullet = number > 0 ? number + ". " : "* ";
    boxes.push(new TextBox("li", bullet, " ".repeat(bullet.length()), 0));
  }

  private void quote() {
    block();
    boxes.push(new TextBox("blockquote", "> ", "> ", 0));
  }

  private void closeBox(String tag) {
    flush();
    if (!boxes.isEmpty() && boxes.peek().tag().equals(tag)) {
      boxes.pop();
    }
    gap();
  }

  private void rule() {
    block();
    lines.line("", "* * *");
    lines.gap();
  }

  private void block() {
    flush();
    gap();
  }

  /// No blank line between items.
  private void gap() {
    if (boxes.isEmpty()) {
      lines.gap();
    }
  }

  private void heading(char underline) {
    var title = marked();
    lines.gap();
    lines.words("", "", title);
    int columns = Math.min(SafeText.columns(title), WrappedText.WIDTH);
    lines.line("", String.valueOf(underline).repeat(columns));
    links.clear();
    lines.gap();
  }

  private void verbatim() {
    var before = before(false);
    words.toString().stripTrailing().lines().forEach(line -> lines.line(before + "    ", line));
    words.setLength(0);
    gap();
  }

  private void flush() {
    if (verbatim > 0) {
      return;
    }
    boolean only = links.size() == 1;
    var text = only ? taken().replace(String.valueOf(LINK), "") : marked();
    for (var line : text.split("\n", -1)) {
      var words = line.strip().replaceAll(" +", " ");
      if (!words.isEmpty()) {
        lines.words(before(true), before(false), words);
      }
    }
    if (only) {
      lines.line(before(text.isBlank()), Footnotes.bracketed(links.getFirst()));
    }
    links.clear();
  }

  private String taken() {
    var text = words.toString();
    words.setLength(0);
    return text;
  }

  /// The text with a number at each link.
  private String marked() {
    var text = new StringBuilder();
    int next = 0;
    for (char c : taken().toCharArray()) {
      if (c == LINK) {
        text.append(" [").append(footnotes.number(links.get(next++))).append(']');
      } else {
        text.append(c);
      }
    }
    return text.toString().strip();
  }

  /// The text before a line: the bullet only before the first line of an item.
  private String before(boolean first) {
    var before = new StringBuilder();
    boxes.reversed().forEach(box -> before.append(first ? box.take() : box.rest()));
    return before.toString();
  }

  private static String value(List<String> attributes, String name) {
    int at = attributes.indexOf(name);
    return at < 0 ? "" : attributes.get(at + 1);
  }
}
