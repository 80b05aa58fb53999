package org.coranto.draft.place;

import java.util.ArrayList;
import java.util.List;
import org.coranto.model.Span;

/** A text by its lines, whichever way they end. */
final class TextLines {

  private final List<String> all = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final String lineEnd;
  private final int length;

  private TextLines(String text) {
    length = text.length();
    int from = 0;
    while (from < length) {
      int end = text.indexOf('\n', from);
      int stop = end < 0 ? length : end;
      starts.add(from);
      all.add(text.substring(from, stop > from && text.charAt(stop - 1) == '\r' ? stop - 1 : stop));
      from = stop + 1;
    }
    lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
  }

  static TextLines of(String text) {
    return new TextLines(text);
  }

  List<String> all() {
    return all;
  }

  /** How lines end here. */
  String lineEnd() {
    return lineEnd;
  }

  /** The first line that begins at an offset or behind it. */
  int at(int offset) {
    int found = java.util.Collections.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** Lines with the last one's line end. */
  Span span(int from, int to) {
    return new Span(starts.get(from), to < starts.size() ? starts.get(to) : length);
  }
}
