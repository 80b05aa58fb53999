package org.coranto.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.edition.Passage;
import org.coranto.markdown.Spans;
import org.coranto.model.Edit;
import org.coranto.model.Span;
import org.coranto.url.UrlText;

/// A text in brackets and a URL side by side that are not a link, whatever the brackets are: `(A
/// post)[https://example.org/]`, `[A post]: https://example.org/`, `［A post］（https://…）`,
/// `(https://example.org/)[A post]`.
final class LinkPairs {

  private static final String OPENING = "[({<［（｛【〈";
  private static final String CLOSING = "])}>］）｝】〉";
  private static final String SQUARE = "]］】";
  private static final String BETWEEN = " \t:|.,;-\\";
  private static final String AFTER_A_URL = ".,;:!?'\"";
  private static final int LONGEST = 500;
  private static final int GAP = 3;

  /// More than one word, with a capital: not a prefix such as `[audio, short]`.
  private static final Pattern TITLE = Pattern.compile("\\s*[\\p{Lu}\\d]\\S*\\s+\\S");

  private final String text;
  private final Passage passage;
  private final int start;
  private final int end;
  private final int begin;
  private final Spans read;
  private final List<BrokenLink> found = new ArrayList<>();

  private LinkPairs(String text, Passage passage, Spans read) {
    this.text = text;
    this.passage = passage;
    this.start = passage.words().start();
    this.end = passage.words().end();
    this.begin = ItemPrefix.endOfAll(text, passage.words());
    this.read = read;
  }

  /// @param read what the parser reads as a link, an image, code or a comment
  static List<BrokenLink> of(String text, Passage passage, Spans read) {
    var pairs = new LinkPairs(text, passage, read);
    int at = pairs.next(pairs.start);
    while (at >= 0) {
      at = pairs.next(Math.max(at + 1, pairs.pair(at)));
    }
    return pairs.found;
  }

  private int next(int from) {
    int at = text.indexOf("http", from);
    while (at >= 0 && at < end && (!startsUrl(at) || read.hold(at))) {
      at = text.indexOf("http", at + 1);
    }
    return at < end ? at : -1;
  }

  private boolean startsUrl(int at) {
    return text.startsWith("http://", at) || text.startsWith("https://", at);
  }

  /// A URL with the brackets directly around it.
  private record Url(String address, Span whole, boolean bracketed) {}

  /// A text with its brackets.
  private record Words(String words, Span whole, char closing) {
    boolean isSquare() {
      return SQUARE.indexOf(closing) >= 0;
    }
  }

  /// Looks at one URL; the offset after it.
  private int pair(int at) {
    var url = url(at);
    if (!isWhole(url.address())) {
      return url.whole().end();
    }
    int gap = url.whole().start();
    while (gap > start && BETWEEN.indexOf(text.charAt(gap - 1)) >= 0) {
      gap--;
    }
    if (gap == url.whole().start() && gap > start && url.bracketed() && isSame(gap, url)) {
      found.add(
          BrokenLink.safe(
              url.whole(),
              "The URL of this link is here twice.",
              "Remove it",
              Fix.delete(url.whole())));
      return url.whole().end();
    }
    var words = before(gap);
    if (words.isPresent()) {
      inOrder(words.get(), url, text.substring(gap, url.whole().start()));
    } else if (url.bracketed()) {
      reversed(url);
    }
    return url.whole().end();
  }

  /// Whether a link with the same URL ends there.
  private boolean isSame(int offset, Url url) {
    int from = offset - url.address().length() - 1;
    return read.hold(offset - 1) && from > start && text.startsWith(url.address() + ")", from);
  }

  private Url url(int at) {
    int left = at;
    while (left > start && OPENING.indexOf(text.charAt(left - 1)) >= 0) {
      left--;
    }
    int stop = addressEnd(at);
    int right = stop;
    while (right < end && right - stop < at - left && CLOSING.indexOf(text.charAt(right)) >= 0) {
      right++;
    }
    if (left == at) {
      while (stop > at && AFTER_A_URL.indexOf(text.charAt(stop - 1)) >= 0) {
        stop--;
      }
      right = stop;
    }
    boolean closed = right - stop == at - left;
    int from = closed ? left : at;
    return new Url(
        text.substring(at, stop), new Span(from, Math.max(stop, right)), closed && left < at);
  }

  private int addressEnd(int at) {
    int depth = 0;
    for (int stop = at; stop < end; stop++) {
      char unit = text.charAt(stop);
      depth += unit == '(' ? 1 : unit == ')' ? -1 : 0;
      if (unit <= ' ' || depth < 0 || (unit != ')' && unit != '(' && isBracket(unit))) {
        return stop;
      }
    }
    return end;
  }

  private static boolean isBracket(char unit) {
    return OPENING.indexOf(unit) >= 0 || CLOSING.indexOf(unit) >= 0;
  }

  private static boolean isWhole(String address) {
    return UrlText.of(address).filter(url -> url.host().indexOf('.') > 0).isPresent();
  }

  /// The bracketed text that ends at an offset.
  private Optional<Words> before(int offset) {
    int close = offset - 1;
    if (close <= start || CLOSING.indexOf(text.charAt(close)) < 0 || read.hold(close)) {
      return Optional.empty();
    }
    char closing = text.charAt(close);
    char opening = OPENING.charAt(CLOSING.indexOf(closing));
    int depth = 0;
    for (int at = close; at >= Math.max(start, close - LONGEST); at--) {
      depth += text.charAt(at) == closing ? 1 : text.charAt(at) == opening ? -1 : 0;
      if (depth == 0) {
        var words = text.substring(at + 1, close);
        return words.isBlank() || words.contains("://") || words.contains("](")
            ? Optional.empty()
            : Optional.of(new Words(words, new Span(at, close + 1), closing));
      }
    }
    return Optional.empty();
  }

  private void inOrder(Words words, Url url, String gap) {
    boolean begins =
        passage.isItem() && (words.whole().start() == begin || words.whole().start() <= start + 1);
    boolean title = TITLE.matcher(words.words()).lookingAt();
    boolean meant =
        words.isSquare()
            ? gap.length() <= GAP
                && (url.bracketed()
                    || gap.isEmpty()
                    || (begins && title)
                    || isDefinition(begins, gap))
            : begins && url.bracketed() && gap.isEmpty();
    if (!meant) {
      return;
    }
    boolean sure = isSure(words, url, gap, begins, title);
    boolean escaped =
        words.whole().start() > start && text.charAt(words.whole().start() - 1) == '\\';
    var whole = new Span(words.whole().start() - (escaped ? 1 : 0), url.whole().end());
    if (gap.isBlank()
        && !gap.isEmpty()
        && words.closing() == ']'
        && text.charAt(url.whole().start()) == '(') {
      int closed = words.whole().end();
      var space = new Span(closed, url.whole().start());
      found.add(
          BrokenLink.safe(
              space,
              "There is a space between “]” and “(”, so this is not a link.",
              "Remove the space",
              Fix.delete(space)));
      return;
    }
    var fix =
        new Fix(
            "Write it as a link",
            sure,
            List.of(new Edit(whole, "[" + plain(words.words()) + "](" + url.address() + ")")));
    found.add(
        new BrokenLink(
            whole,
            "This is not a link: the text of a link belongs in square brackets, its URL in parentheses directly after it.",
            java.util.Optional.of(fix)));
  }

  /// `* [A post]: https://example.org/`, which Markdown hides as the definition of a label.
  private static boolean isDefinition(boolean begins, String gap) {
    return begins && gap.startsWith(":");
  }

  /// `[video]https://…` may be a prefix, and punctuation may end a sentence.
  private static boolean isSure(Words words, Url url, String gap, boolean begins, boolean title) {
    boolean escaped = words.words().endsWith("\\");
    if (!words.isSquare() || escaped) {
      return !escaped && begins;
    }
    if (url.bracketed()) {
      return gap.isBlank();
    }
    return (gap.isEmpty() && title) || isDefinition(begins, gap);
  }

  private static String plain(String words) {
    return words.endsWith("\\") ? words.substring(0, words.length() - 1) : words.strip();
  }

  /// `(https://example.org/)[A post]`.
  private void reversed(Url url) {
    int open = url.whole().end();
    if (open >= end || text.charAt(open) != '[' || read.hold(open)) {
      return;
    }
    int close = text.indexOf(']', open);
    if (close < 0 || close >= end || close - open > LONGEST) {
      return;
    }
    boolean goesOn = close + 1 < end && "([:".indexOf(text.charAt(close + 1)) >= 0;
    var words = text.substring(open + 1, close);
    if (!goesOn && !words.isBlank()) {
      var whole = new Span(url.whole().start(), close + 1);
      found.add(
          BrokenLink.safe(
              whole,
              "The text of a link comes first, its URL after it.",
              "Swap them",
              new Edit(whole, "[" + words + "](" + url.address() + ")")));
    }
  }
}
