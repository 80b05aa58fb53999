package org.coranto.inbox;

import java.util.ArrayList;
import java.util.List;
import org.coranto.markdown.SourceText;
import org.coranto.model.Edit;
import org.coranto.model.Span;

/// Removes an entry from a draft, if it is unchanged since it was placed.
public sealed interface EntryRemoval {

  /// It is there, once.
  record Found(Edit edit) implements EntryRemoval {}

  /// It is not there as it was placed, or more than once.
  record NotFound() implements EntryRemoval {}

  /// The draft may use another bullet and another indentation than the entry.
  ///
  /// @param entry its lines, as they were placed
  static EntryRemoval of(SourceText draft, List<String> entry) {
    var lines = Line.of(draft.text());
    var found = new ArrayList<Span>();
    for (int at = 0; at + entry.size() <= lines.size() && !entry.isEmpty(); at++) {
      if (isAt(lines, at, entry)) {
        found.add(span(lines, at, at + entry.size()));
      }
    }
    return found.size() == 1 ? new Found(new Edit(found.getFirst(), "")) : new NotFound();
  }

  private static boolean isAt(List<Line> lines, int at, List<String> entry) {
    for (int i = 0; i < entry.size(); i++) {
      if (!plain(lines.get(at + i).text()).equals(plain(entry.get(i)))) {
        return false;
      }
    }
    int end = at + entry.size();
    return isTopLevel(lines.get(at).text()) && (end == lines.size() || !lines.get(end).isInside());
  }

  /// Not an entry whose text is also a line inside another entry.
  private static boolean isTopLevel(String line) {
    return !line.isEmpty() && !Character.isWhitespace(line.charAt(0));
  }

  /// With the blank line after it, if it was the only entry between two blank lines.
  private static Span span(List<Line> lines, int from, int to) {
    boolean alone = from > 0 && lines.get(from - 1).isBlank();
    boolean before = to < lines.size() && lines.get(to).isBlank();
    int end = lines.get(alone && before ? to : to - 1).end();
    int start = alone && to == lines.size() ? lines.get(from - 1).start() : lines.get(from).start();
    return new Span(start, end);
  }

  private static String plain(String line) {
    var text = line.strip();
    return text.matches("[*+-]\\s.*") ? text.substring(1).strip() : text;
  }

  /// A line of a text.
  ///
  /// @param end after its line end
  record Line(String text, int start, int end) {

    static List<Line> of(String text) {
      var lines = new ArrayList<Line>();
      for (int start = 0; start < text.length(); ) {
        int lineEnd = text.indexOf('\n', start);
        int end = lineEnd < 0 ? text.length() : lineEnd + 1;
        lines.add(new Line(text.substring(start, end).stripTrailing(), start, end));
        start = end;
      }
      return lines;
    }

    boolean isBlank() {
      return text.isBlank();
    }

    /// Whether it continues the entry above it.
    boolean isInside() {
      return !text.isEmpty() && Character.isWhitespace(text.charAt(0));
    }
  }
}
