package org.coranto.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coranto.check.Line.Kind;
import org.coranto.model.Section;
import org.coranto.model.Span;

/** A source text by its lines. */
public final class Lines {

  private static final Pattern MARKER = Pattern.compile("([*+-]|\\d{1,9}[.)])(?=[ \\t]|$)");
  private static final Pattern HEADING = Pattern.compile("(#{1,6})(?=[ \\t]|$)");
  private static final Pattern DEFINITION = Pattern.compile("\\[[^\\]]+]:\\s*\\S.*");
  private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,}).*");

  private final List<Line> all;
  private final int[] starts;

  private Lines(List<Line> all) {
    this.all = List.copyOf(all);
    this.starts = all.stream().mapToInt(line -> line.span().start()).toArray();
  }

  /**
   * @param header where the edition's header ends
   */
  static Lines of(String text, int header) {
    return new Lines(new Reading(text, header).lines());
  }

  public List<Line> all() {
    return all;
  }

  /** The line that an offset of the text is in. */
  public Line at(int offset) {
    int found = java.util.Arrays.binarySearch(starts, offset);
    return all.get(found >= 0 ? found : Math.max(0, -found - 2));
  }

  /**
   * @param number from 1
   */
  public Line get(int number) {
    return all.get(number - 1);
  }

  /** The lines that a span is on, with the last one's line end, without blank ones behind. */
  public Span whole(Span span) {
    var first = at(span.start());
    int last = at(Math.max(span.start(), span.end() - 1)).number();
    while (last > first.number() && get(last).is(Line.Kind.BLANK)) {
      last--;
    }
    int end = last < size() ? get(last + 1).span().start() : get(last).span().end();
    return new Span(first.span().start(), end);
  }

  public int size() {
    return all.size();
  }

  /** The lines below a section's heading, up to the next heading. */
  public Stream<Line> below(Section section) {
    int heading = section.level() == 0 ? 0 : at(section.span().start()).number();
    return all.subList(heading, all.size()).stream()
        .takeWhile(line -> line.span().start() < section.span().end());
  }

  /** The nearest line above that is not blank, as long as it is of the edition's text. */
  public Optional<Line> before(Line line) {
    for (int at = line.number() - 1; at > 0; at--) {
      if (!get(at).is(Kind.BLANK)) {
        return get(at).is(Kind.HEADER) ? Optional.empty() : Optional.of(get(at));
      }
    }
    return Optional.empty();
  }

  /** The nearest line below that is not blank. */
  public Optional<Line> after(Line line) {
    for (int at = line.number() + 1; at <= size(); at++) {
      if (!get(at).is(Kind.BLANK)) {
        return Optional.of(get(at));
      }
    }
    return Optional.empty();
  }

  private static final class Reading {

    private final String text;
    private final int header;
    private final List<Line> lines = new ArrayList<>();
    private boolean comment;
    private String fence = "";

    Reading(String text, int header) {
      this.text = text;
      this.header = header;
    }

    List<Line> lines() {
      int start = 0;
      while (start <= text.length()) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
          end++;
        }
        lines.add(line(start, end));
        start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
      }
      return lines;
    }

    private Line line(int start, int end) {
      var line = text.substring(start, end);
      var span = new Span(start, end);
      int number = lines.size() + 1;
      int skip = 0;
      int indent = 0;
      while (skip < line.length() && (line.charAt(skip) == ' ' || line.charAt(skip) == '\t')) {
        indent = line.charAt(skip) == '\t' ? indent / 4 * 4 + 4 : indent + 1;
        skip++;
      }
      if (start < header) {
        return new Line(number, span, line, Kind.HEADER, indent, "", start + skip);
      }
      var rest = line.substring(skip);
      var kind = kind(rest);
      var marker = marker(kind, rest);
      int content = skip + marker.length();
      while (!marker.isEmpty() && content < line.length() && line.charAt(content) <= ' ') {
        content++;
      }
      return new Line(number, span, line, kind, indent, marker, start + content);
    }

    private Kind kind(String rest) {
      if (!fence.isEmpty()) {
        if (rest.startsWith(fence)) {
          fence = "";
        }
        return Kind.CODE;
      }
      if (comment || rest.startsWith("<!--")) {
        return comment(rest);
      }
      if (rest.isBlank()) {
        return Kind.BLANK;
      }
      if (FENCE.matcher(rest).matches()) {
        fence = rest.substring(0, 3);
        return Kind.CODE;
      }
      comment = rest.lastIndexOf("<!--") > rest.lastIndexOf("-->");
      return open(rest);
    }

    private static Kind open(String rest) {
      if (HEADING.matcher(rest).lookingAt()) {
        return Kind.HEADING;
      }
      if (MARKER.matcher(rest).lookingAt()) {
        return Kind.ITEM;
      }
      if (DEFINITION.matcher(rest).matches()) {
        return Kind.DEFINITION;
      }
      return switch (rest.charAt(0)) {
        case '>' -> Kind.QUOTE;
        case '|' -> Kind.TABLE;
        default -> Kind.TEXT;
      };
    }

    private Kind comment(String rest) {
      int close = rest.lastIndexOf("-->");
      comment = close < 0 || rest.indexOf("<!--", close) >= 0;
      return close >= 0 && !rest.substring(close + 3).isBlank() && !comment
          ? Kind.TEXT
          : Kind.COMMENT;
    }

    private static String marker(Kind kind, String rest) {
      return switch (kind) {
        case ITEM -> marker(MARKER, rest);
        case HEADING -> marker(HEADING, rest);
        case HEADER, BLANK, QUOTE, DEFINITION, COMMENT, CODE, TABLE, TEXT -> "";
      };
    }

    private static String marker(Pattern pattern, String rest) {
      var match = pattern.matcher(rest);
      return match.lookingAt() ? match.group(1) : "";
    }
  }
}
