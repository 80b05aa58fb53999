package org.coranto.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.edition.Passage;
import org.coranto.markdown.Brackets;
import org.coranto.markdown.Targets;
import org.coranto.model.Edit;
import org.coranto.model.Span;
import org.coranto.url.UrlText;

/// Finds links in a passage with one bracket too few, too many or of the wrong kind.
final class HalfLinks {

  private static final Pattern HOST = Pattern.compile("[a-z0-9.-]+\\.[a-z][a-z0-9-]+");

  private static final Pattern CUT_OFF = Pattern.compile("(?:[=&?%_-]|%[0-9A-Fa-f]|…|\\.\\.)$");

  private final String text;
  private final Passage passage;
  private final int end;
  private final Brackets brackets;
  private final List<BrokenLink> found = new ArrayList<>();

  private HalfLinks(String text, Passage passage) {
    this.text = text;
    this.passage = passage;
    this.end = passage.words().end();
    this.brackets = Brackets.of(text, passage.words());
  }

  static List<BrokenLink> of(String text, Passage passage) {
    var half = new HalfLinks(text, passage);
    if (half.brackets.areBeyondRepair()) {
      return List.of();
    }
    half.brackets.unclosed().forEach(half::unclosed);
    if (half.found.isEmpty()) {
      half.label();
      half.found.addAll(LinkBrackets.of(text, passage, half.brackets));
    }
    return half.found;
  }

  /// `[A post](https://example.org/post` and `[A post](https://example.org/post]`.
  private void unclosed(Brackets.Unclosed target) {
    var wrapped = wrapped(target.end());
    if (wrapped.isPresent() || isWithin(target.end())) {
      var half =
          new BrokenLink(
              new Span(target.open(), target.end()),
              "The URL of this link is cut off at the end of the line.",
              wrapped);
      found.add(half);
      return;
    }
    int stop = behindAddress(target.end());
    int last = stop;
    while (last > target.open() && "]}".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    var span = new Span(target.open(), stop);
    var message = "The URL of this link is not closed with “)”.";
    found.add(
        isCutOff(text.substring(target.open() + 1, last))
                || text.startsWith(" \"", target.end())
                || isClosedLater(stop)
            ? BrokenLink.without(span, message)
            : BrokenLink.safe(
                span,
                message,
                "Close it with “)”",
                last < stop ? Fix.replace(new Span(last, stop), ")") : Edit.insert(stop, ")")));
  }

  /// `(https://example.org/my post)`: the URL may go on after the space.
  private boolean isClosedLater(int from) {
    int line = text.indexOf('\n', from);
    return text.substring(from, line < 0 ? text.length() : line).matches("(?s)[ \\t][^(\\[]*\\).*");
  }

  /// `https://`, `https://exam`, `https://example.org/?q=`: closing it would complete a URL that
  /// only its author knows.
  private static boolean isCutOff(String address) {
    return UrlText.of(address).filter(url -> HOST.matcher(url.host()).matches()).isEmpty()
        || CUT_OFF.matcher(address).find();
  }

  /// Joins a URL that continues on the next line.
  private Optional<Fix> wrapped(int stop) {
    int next = stop;
    while (next < end && text.charAt(next) <= ' ') {
      next++;
    }
    int word = Targets.wordEnd(text, next, end);
    boolean goesOn = isWithin(stop) && text.substring(next, word).contains(")");
    return goesOn
        ? Optional.of(Fix.safe("Join the lines", Fix.delete(new Span(stop, next))))
        : Optional.empty();
  }

  /// Whether a line ends there, but not the passage.
  private boolean isWithin(int at) {
    return at < end && (text.charAt(at) == '\n' || text.charAt(at) == '\r');
  }

  /// The end of the URL, without a full stop or comma after it.
  private int behindAddress(int stop) {
    return stop > 0 && ".,;!?".indexOf(text.charAt(stop - 1)) >= 0 ? stop - 1 : stop;
  }

  /// `[A post][https://example.org/post]`: a label that is not defined.
  private void label() {
    turned();
    for (int at = find("][http", passage.words().start()); at >= 0; at = find("][http", at + 1)) {
      int stop = Targets.wordEnd(text, at + 2, end);
      int close = Targets.find(text, ']', at + 2, stop);
      if (close < 0) {
        close = stop > at + 2 && text.charAt(stop - 1) == ')' ? stop - 1 : -1;
      }
      if (close >= 0) {
        found.add(
            new BrokenLink(
                new Span(at + 1, close + 1),
                "The URL of a link belongs in parentheses; in square brackets it is a label.",
                Optional.of(
                    Fix.safe(
                        "Put it in parentheses",
                        Fix.replace(new Span(at + 1, at + 2), "("),
                        Fix.replace(new Span(close, close + 1), ")")))));
      }
    }
  }

  /// `(A post)[https://example.org/post]`.
  private void turned() {
    int at = find(")[http", passage.words().start());
    int close = at < 0 ? -1 : Targets.find(text, ']', at, end);
    int open =
        close < 0
            ? -1
            : text.lastIndexOf(
                '(',
                text.lastIndexOf("](", at) > passage.words().start()
                    ? Math.max(0, text.lastIndexOf("([", at))
                    : at);
    if (open >= passage.words().start()) {
      var words = text.substring(open + 1, at);
      var whole =
          words.startsWith("[") ? words : "[" + words + "](" + text.substring(at + 2, close) + ")";
      found.add(
          new BrokenLink(
              new Span(open, close + 1),
              "The text of a link belongs in square brackets, its URL in parentheses.",
              Optional.of(
                  Fix.safe("Swap the brackets", Fix.replace(new Span(open, close + 1), whole)))));
    }
  }

  private int find(String what, int from) {
    int at = text.indexOf(what, from, Math.min(text.length(), end + what.length() - 1));
    return at < end ? at : -1;
  }
}
