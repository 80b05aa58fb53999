package org.coranto.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coranto.markdown.Line;
import org.coranto.markdown.Lines;
import org.coranto.markdown.PlainText;
import org.coranto.model.Edition;
import org.coranto.model.Hyperlink;
import org.coranto.model.Span;

/// Finds the parts of a link in the source of its span.
final class Links {

  private static final Pattern DEFINITION = Pattern.compile("\\s*\\[([^\\]]+)]:\\s*<?([^\\s>]+)");

  private final String text;
  private final Map<String, Span> definitions;

  private Links(String text, Map<String, Span> definitions) {
    this.text = text;
    this.definitions = definitions;
  }

  static List<Link> of(Edition edition, String text, Lines lines) {
    var reading = new Links(text, definitions(lines));
    var links = new ArrayList<Link>();
    for (var section : edition.sections()) {
      boolean headed = section.level() > 0;
      Stream.concat(
              PlainText.of(section.heading()).links().stream(),
              section.entries().stream().flatMap(entry -> entry.body().links().stream()))
          .filter(link -> !link.span().equals(Span.NOWHERE))
          .map(reading::link)
          .forEach(link -> links.add(headed ? link.in(section) : link));
    }
    return List.copyOf(links);
  }

  private static Map<String, Span> definitions(Lines lines) {
    var found = new HashMap<String, Span>();
    for (var line : lines.all()) {
      if (line.is(Line.Kind.DEFINITION)) {
        var match = DEFINITION.matcher(line.text());
        if (match.lookingAt()) {
          int start = line.span().start();
          found.putIfAbsent(
              label(match.group(1)), new Span(start + match.start(2), start + match.end(2)));
        }
      }
    }
    return found;
  }

  private static String label(String written) {
    return written.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private Link link(Hyperlink link) {
    var span = link.span();
    if (text.charAt(span.start()) != '[') {
      boolean angled = text.charAt(span.start()) == '<' && span.length() > 2;
      var bare = angled ? new Span(span.start() + 1, span.end() - 1) : span;
      return Link.of(link, Link.Form.BARE, bare, bare);
    }
    int close = closing(span);
    var words = new Span(span.start() + 1, close);
    if (text.startsWith("](", close)) {
      var target = target(close + 2, span.end() - 1);
      return Link.of(link, Link.Form.INLINE, words, target);
    }
    int open = text.startsWith("][", close) ? close + 2 : span.start() + 1;
    var label = label(text.substring(open, Math.max(open, span.end() - 1)));
    var named = label.isEmpty() ? label(text.substring(words.start(), words.end())) : label;
    var target = definitions.getOrDefault(named, new Span(span.end(), span.end()));
    return Link.of(link, Link.Form.REFERENCE, words, target);
  }

  /// The offset of the bracket that closes the first one.
  private int closing(Span span) {
    int depth = 0;
    for (int i = span.start(); i < span.end(); i++) {
      switch (text.charAt(i)) {
        case '\\' -> i++;
        case '`' -> i = codeEnd(i, span.end());
        case '[' -> depth++;
        case ']' -> {
          if (--depth == 0) {
            return i;
          }
        }
        default -> {}
      }
    }
    return span.end() - 1;
  }

  /// The last backtick of the code that starts here; the first one if the code is not closed.
  private int codeEnd(int from, int end) {
    int ticks = 0;
    while (from + ticks < end && text.charAt(from + ticks) == '`') {
      ticks++;
    }
    var fence = "`".repeat(ticks);
    for (int at = from + ticks; at < end; at++) {
      if (text.startsWith(fence, at)
          && text.charAt(at - 1) != '`'
          && !(at + ticks < end && text.charAt(at + ticks) == '`')) {
        return at + ticks - 1;
      }
    }
    return from + ticks - 1;
  }

  private Span target(int from, int end) {
    int start = from;
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    if (start < end && text.charAt(start) == '<') {
      int close = text.indexOf('>', start);
      return new Span(start + 1, close < 0 || close > end ? end : close);
    }
    int stop = start;
    while (stop < end && text.charAt(stop) > ' ') {
      stop++;
    }
    return new Span(start, stop);
  }
}
