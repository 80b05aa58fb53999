package org.coranto.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coranto.model.Span;

/// The brackets of a passage, each with or without its partner. Brackets in code, in a link's
/// target, in a tag or in a bare URL are ignored.
public final class Brackets {

  /// A bracket without a partner.
  public record Odd(char bracket, int at) {
    public boolean opens() {
      return "([{".indexOf(bracket) >= 0;
    }
  }

  /// A link's target that is never closed.
  ///
  /// @param open the offset of its parenthesis
  /// @param end the end of its URL
  public record Unclosed(int open, int end) {}

  private static final int SLIPS = 40;

  private final String text;
  private final int end;
  private final Deque<Odd> open = new ArrayDeque<>();
  private final Map<Character, Integer> waiting = new HashMap<>();
  private final List<Odd> odd = new ArrayList<>();
  private final List<Unclosed> unclosed = new ArrayList<>();
  private final List<Span> targets = new ArrayList<>();
  private final List<Span> skipped = new ArrayList<>();

  private Brackets(String text, int end) {
    this.text = text;
    this.end = end;
  }

  public static Brackets of(String text, Span span) {
    var brackets = new Brackets(text, span.end());
    for (int at = span.start(); at < span.end(); ) {
      at = brackets.read(at);
    }
    brackets.odd.addAll(brackets.open);
    brackets.odd.sort(java.util.Comparator.comparingInt(Odd::at));
    return brackets;
  }

  /// In the order of the text.
  public List<Odd> odd() {
    return odd;
  }

  public List<Unclosed> unclosed() {
    return unclosed;
  }

  /// The text that was skipped: code, tags, URLs and link targets.
  public List<Span> skipped() {
    return skipped;
  }

  /// Whether so many brackets have no partner that they cannot be fixed as single mistakes.
  public boolean areBeyondRepair() {
    return odd.size() > SLIPS;
  }

  /// The parentheses of link targets, with the text between them.
  public List<Span> targets() {
    return targets;
  }

  /// Reads the element at this offset; returns the offset after it.
  private int read(int at) {
    char unit = text.charAt(at);
    return switch (unit) {
      case '\\' -> at + 2;
      case '`' -> skip(at, code(at));
      case '<' -> skip(at, tag(at));
      case '(', '[', '{' -> {
        open.push(new Odd(unit, at));
        waiting.merge(unit, 1, Integer::sum);
        yield at + 1;
      }
      case ')', '}' -> {
        close(unit, at);
        yield at + 1;
      }
      case ']' -> closeSquare(at);
      case 'h' -> isAddress(at) ? skip(at, address(at)) : at + 1;
      default -> at + 1;
    };
  }

  private void close(char closing, int at) {
    char opening = opening(closing);
    if (waiting.getOrDefault(opening, 0) == 0) {
      odd.add(new Odd(closing, at));
      return;
    }
    while (!open.isEmpty()) {
      var bracket = open.pop();
      waiting.merge(bracket.bracket(), -1, Integer::sum);
      if (bracket.bracket() == opening) {
        return;
      }
      odd.add(bracket);
    }
  }

  private static char opening(char closing) {
    return switch (closing) {
      case ')' -> '(';
      case ']' -> '[';
      default -> '{';
    };
  }

  /// Handles a closing square bracket, which a target may follow.
  private int closeSquare(int at) {
    close(']', at);
    if (!startsWith("(", at + 1)) {
      return at + 1;
    }
    int closing = Targets.closing(text, at + 1, end);
    if (closing >= 0) {
      targets.add(new Span(at + 1, closing + 1));
      return skip(at + 1, closing + 1);
    }
    if (isAddress(at + 2)) {
      int stop = Targets.wordEnd(text, at + 2, end);
      unclosed.add(new Unclosed(at + 1, stop));
      return skip(at + 1, stop);
    }
    return at + 1;
  }

  /// The offset after an element; if there is none, after one unit: a lone backtick, `<` before a
  /// number.
  private int skip(int from, int to) {
    if (to > from + 1) {
      skipped.add(new Span(from, to));
    }
    return to;
  }

  private boolean startsWith(String other, int at) {
    return at + other.length() <= end && text.startsWith(other, at);
  }

  private boolean isAddress(int at) {
    return startsWith("http://", at) || startsWith("https://", at);
  }

  /// The offset after the code that starts here; after its backticks if it is not closed.
  private int code(int at) {
    var opening = Backticks.run(text, at, end);
    return Math.max(opening.end(), Backticks.end(text, opening, end));
  }

  /// The offset after `<https://example.org>` or `</small>`.
  private int tag(int at) {
    boolean tag =
        at + 1 < end
            && (Character.isLetter(text.charAt(at + 1))
                || startsWith("<!", at)
                || startsWith("</", at));
    int close = tag ? Targets.find(text, '>', at, end) : -1;
    return close >= 0 ? close + 1 : at + 1;
  }

  /// The offset after a bare URL, which includes balanced parentheses.
  private int address(int at) {
    int depth = 0;
    for (int stop = at; stop < end; stop++) {
      char unit = text.charAt(stop);
      if (unit <= ' ' || unit == '<' || unit == ']' || unit == '[') {
        return stop;
      }
      depth += unit == '(' ? 1 : unit == ')' ? -1 : 0;
      if (depth < 0) {
        return stop;
      }
    }
    return end;
  }
}
