package org.coranto.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coranto.edition.Passage;
import org.coranto.markdown.Brackets;
import org.coranto.markdown.Targets;
import org.coranto.model.Edit;
import org.coranto.model.Span;

/// Unmatched brackets that belong to a link, or to an intended link.
final class LinkBrackets {

  private final String text;
  private final Passage passage;
  private final int end;
  private final Brackets brackets;
  private final List<BrokenLink> found = new ArrayList<>();

  private LinkBrackets(String text, Passage passage, Brackets brackets) {
    this.text = text;
    this.passage = passage;
    this.end = passage.words().end();
    this.brackets = brackets;
  }

  static List<BrokenLink> of(String text, Passage passage, Brackets brackets) {
    var links = new LinkBrackets(text, passage, brackets);
    brackets.odd().forEach(links::odd);
    return links.found;
  }

  private void odd(Brackets.Odd odd) {
    int at = odd.at();
    switch (odd.bracket()) {
      case '[' -> opened(at);
      case ']' -> closed(at);
      case ')' -> closedTwice(at);
      case '(' -> parenthesis(at);
      default -> {}
    }
  }

  private void opened(int at) {
    if (startsAddress(at + 1)) {
      openedTwice(at);
      return;
    }
    var next = brackets.targets().stream().filter(span -> span.start() > at).findFirst();
    int bare = bareTarget(at, next.map(Span::start).orElse(end));
    if (bare >= 0) {
      int behind = behindWords(bare);
      boolean wrong = brackets.odd().stream().anyMatch(odd -> odd.at() == bare - 1 && !odd.opens());
      var before = new Span(wrong ? bare - 1 : behind, bare);
      add(
          at,
          "The text of this link is not closed with “]”.",
          "Close it with “]”",
          Fix.replace(before, "]"));
    } else if (next.isPresent()) {
      openedBefore(at, next.get());
    } else {
      closedSquare(at);
    }
  }

  /// `[A post[https://example.org/post)`.
  private void openedTwice(int at) {
    var close = text.lastIndexOf(']', at);
    boolean words = brackets.odd().stream().anyMatch(odd -> odd.bracket() == '[' && odd.at() < at);
    if (words && close < at) {
      var between = new Span(behindWords(at), at + 1);
      add(
          at,
          "The text and the URL of a link must be separated by “](”.",
          "Insert “](”",
          Fix.replace(between, "]("));
    }
  }

  /// `[A post [https://example.org/post]`.
  private void closedSquare(int at) {
    int inner = text.indexOf("[http", at + 1);
    int close = inner < 0 || inner >= end ? -1 : Targets.find(text, ']', inner, end);
    if (close >= 0 && startsAddress(inner + 1)) {
      add(
          at,
          "The URL of a link belongs in parentheses.",
          "Put it in parentheses",
          Fix.replace(new Span(behindWords(inner), inner + 1), "]("),
          Fix.replace(new Span(close, close + 1), ")"));
    }
  }

  /// The offset of `(https://` after text that is not closed; -1 if there is none.
  private int bareTarget(int from, int until) {
    int at = text.indexOf("(http", from);
    return at >= 0 && at < until && startsAddress(at + 1) && text.charAt(at - 1) != ']' ? at : -1;
  }

  /// `[A post: [part one](https://example.org/post)` and `[video [A post](…)`.
  private void openedBefore(int at, Span target) {
    int inner = text.lastIndexOf('[', target.start());
    if (inner <= at) {
      return;
    }
    var between = text.substring(at + 1, inner);
    if (between.isBlank()) {
      add(at, "There are two “[” before this link.", "Remove one", Fix.delete(new Span(at, inner)));
    } else if (between.strip().indexOf(' ') < 0) {
      add(
          at,
          "“[%s” is not closed.".formatted(between.strip()),
          "Close it with “]”",
          Edit.insert(behindWords(inner), "]"));
    } else if (text.charAt(inner - 1) == ' ') {
      add(
          at,
          "There is another “[” in the text of this link.",
          "Remove it",
          Fix.delete(new Span(inner, inner + 1)));
    }
  }

  private void closed(int at) {
    var target = brackets.targets().stream().filter(span -> span.start() == at + 1).findFirst();
    char before = at > passage.words().start() ? text.charAt(at - 1) : ' ';
    if (before == ')' && isTargetEnd(at - 1)) {
      var rest = new Span(at, target.map(Span::end).orElse(at + 1));
      add(at, "There is an extra “]” after this link.", "Remove it", Fix.delete(rest));
    } else if (target.isPresent() && before == ']') {
      add(at, "There are two “]” after the text of this link.", "Remove one", twice(at));
    } else if (target.isPresent()) {
      notOpened(at);
    }
  }

  /// After `one,two]]` a brace may be missing; if not, there is an extra bracket.
  private Edit twice(int at) {
    return brackets.odd().stream()
        .filter(odd -> odd.opens() && odd.bracket() != '[' && odd.at() < at)
        .findFirst()
        .map(odd -> Fix.replace(new Span(at - 1, at), odd.bracket() == '{' ? "}" : ")"))
        .orElse(Fix.delete(new Span(at, at + 1)));
  }

  /// `A post](https://example.org/post)`.
  private void notOpened(int at) {
    int begin = ItemPrefix.endOfAll(text, passage.words());
    boolean whole =
        passage.isItem() && text.charAt(begin) != '[' && text.lastIndexOf("](", at - 1) < begin;
    var message = "The text of this link is not opened with “[”.";
    if (whole) {
      add(at, message, "Open it with “[”", Edit.insert(begin, "["));
    } else {
      found.add(new BrokenLink(new Span(at, at + 1), message, Optional.empty()));
    }
  }

  private void closedTwice(int at) {
    if (at > passage.words().start() && text.charAt(at - 1) == ']' && startsAddress(at + 1)) {
      add(
          at,
          "The URL of a link must be opened with “(”.",
          "Replace “)” with “(”",
          Fix.replace(new Span(at, at + 1), "("));
      return;
    }
    int missing = text.lastIndexOf("]http", at);
    if (missing >= passage.words().start() && text.substring(missing, at).indexOf(' ') < 0) {
      add(
          missing + 1,
          "The URL of a link must be opened with “(”.",
          "Open it with “(”",
          Edit.insert(missing + 1, "("));
      return;
    }
    brackets.targets().stream()
        .filter(span -> span.end() <= at && isOneWord(span.end(), at))
        .reduce((_, last) -> last)
        .ifPresent(span ->
            add(
                at,
                "There is an extra “)” after this link.",
                "Remove it",
                Fix.delete(new Span(span.end(), at + 1))));
  }

  /// `[A post]((https://example.org/post)`.
  private void parenthesis(int at) {
    if (at > passage.words().start() + 1
        && text.startsWith("](", at - 1)
        && text.startsWith("(http", at + 1)) {
      add(
          at,
          "The URL of a link must be opened with only one “(”.",
          "Remove one",
          Fix.delete(new Span(at, at + 1)));
    }
  }

  private boolean isOneWord(int from, int to) {
    return text.substring(from, to).chars().noneMatch(unit -> unit <= ' ' || unit == '(');
  }

  private boolean isTargetEnd(int at) {
    return brackets.targets().stream().anyMatch(span -> span.end() == at + 1);
  }

  private boolean startsAddress(int at) {
    return at < end && (text.startsWith("https://", at) || text.startsWith("http://", at));
  }

  /// The offset before the spaces that are before an offset.
  private int behindWords(int at) {
    int behind = at;
    while (behind > passage.words().start() && text.charAt(behind - 1) == ' ') {
      behind--;
    }
    return behind;
  }

  private void add(int at, String message, String title, Edit... edits) {
    found.add(new BrokenLink(new Span(at, at + 1), message, Optional.of(Fix.safe(title, edits))));
  }
}
