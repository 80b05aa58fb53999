package org.coranto.edition;

import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.coranto.markdown.Line;
import org.coranto.model.Span;

/// The text in the place of a URL, whether or not Markdown reads it as one: `two words` in
/// `[Post](two words)`.
///
/// @param span between the parentheses, without white space around it
/// @param words the linked words, as written
public record LinkTarget(Span span, String text, String words) {

  /// The longest URL that is read.
  private static final int LONGEST = 2_000;

  /// A target before a title, which an image may have: `https://example.org/chart.png "Tide"`.
  private static final Pattern TITLED =
      Pattern.compile(
          "(?:<[^<>]*+>|[^\\s<]\\S*+)"
              + "(?=\\s++(?:\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\""
              + "|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+')$)");

  /// The targets of links and definitions, in the order of the text, each once.
  public static List<LinkTarget> of(AnnotatedEdition edition) {
    var found = new TreeMap<Integer, LinkTarget>();
    for (var link : edition.links()) {
      if (link.form() != Link.Form.BARE && link.target().length() > 0) {
        put(
            found,
            new LinkTarget(
                link.target(), edition.slice(link.target()), edition.slice(link.words())));
      }
    }
    for (var line : edition.lines().all()) {
      if (isRead(line)) {
        unread(edition, line, found);
      }
    }
    return List.copyOf(found.values());
  }

  private static boolean isRead(Line line) {
    return switch (line.kind()) {
      case ITEM, TEXT, HEADING, QUOTE, TABLE -> true;
      case HEADER, BLANK, UNDERLINE, DEFINITION, COMMENT, CODE, BREAK -> false;
    };
  }

  private static void put(TreeMap<Integer, LinkTarget> found, LinkTarget target) {
    found.putIfAbsent(target.span().start(), target);
  }

  /// Text that looks like `[words](…)` but is not a link, because of white space or brackets in it.
  private static void unread(
      AnnotatedEdition edition, Line line, TreeMap<Integer, LinkTarget> found) {
    var text = line.text();
    int base = line.span().start();
    int open = -1;
    boolean code = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      code ^= c == '`';
      if (c == '[') {
        open = at;
      } else if (!code && open >= 0 && text.startsWith("](", at)) {
        int close = closing(text, at + 2);
        var span =
            stripped(edition.text(), new Span(base + at + 2, base + Math.max(at + 2, close)));
        if (close >= 0 && span.length() > 0 && !isKnown(found, span)) {
          var target = untitled(edition, span);
          put(found, new LinkTarget(target, edition.slice(target), text.substring(open + 1, at)));
          at = close;
        }
      }
    }
  }

  private static Span untitled(AnnotatedEdition edition, Span span) {
    var match = TITLED.matcher(edition.slice(span));
    return match.lookingAt() ? new Span(span.start(), span.start() + match.end()) : span;
  }

  /// Whether a target that was already found overlaps it.
  private static boolean isKnown(TreeMap<Integer, LinkTarget> found, Span span) {
    var before = found.floorEntry(span.end());
    return before != null && before.getValue().span().end() > span.start();
  }

  /// The offset of the closing bracket; -1 if there is none nearby.
  private static int closing(String text, int from) {
    int depth = 1;
    for (int i = from; i < Math.min(text.length(), from + LONGEST); i++) {
      switch (text.charAt(i)) {
        case '(' -> depth++;
        case ')' -> {
          if (--depth == 0) {
            return i;
          }
        }
        default -> {}
      }
    }
    return -1;
  }

  private static Span stripped(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return new Span(start, end);
  }
}
