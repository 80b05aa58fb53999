package org.coranto.output.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coranto.output.plain.Shorten;

/// A line of text with the position of each letter from the line's beginning.
final class TextRow {

  private record Placed(CoverageMask mask, int x) {}

  private final List<Placed> letters = new ArrayList<>();
  private float width;

  private final int size;

  private TextRow(int size) {
    this.size = size;
  }

  static TextRow of(String text, FontSet type, int size) {
    return of(text, type, size, 0);
  }

  /// @param spacing between letters, in pixels
  static TextRow of(String text, FontSet type, int size, float spacing) {
    var line = new TextRow(size);
    var foreign =
        isForeign(text, type) ? SystemType.set(text, type, size) : Optional.<CoverageMask>empty();
    if (foreign.isPresent()) {
      line.add(foreign.get(), 0);
      line.width = foreign.get().width;
    } else {
      line.width = type.set(known(text, type), size, spacing, line::add);
    }
    return line;
  }

  /// The text in the largest of some sizes in which it fits; cut, in the smallest, if it fits in
  /// none.
  static TextRow fitting(String text, FontSet type, int room, int... sizes) {
    for (int size : sizes) {
      var line = of(text, type, size);
      if (line.width <= room) {
        return line;
      }
    }
    return cut(text, type, room, sizes[sizes.length - 1]);
  }

  static TextRow cut(String text, FontSet type, int room, int size) {
    return of(Shorten.to(text, room, part -> width(part, type, size)), type, size);
  }

  /// Broken between words into at most this number of lines, the last one cut.
  static List<TextRow> broken(String text, FontSet type, int room, int size, int most) {
    var lines = new ArrayList<TextRow>();
    var rest = text;
    while (!rest.isEmpty() && lines.size() < most - 1) {
      int end = lineEnd(rest, type, room, size);
      if (end == 0) {
        break;
      }
      lines.add(of(rest.substring(0, end), type, size));
      rest = rest.substring(end).strip();
    }
    if (!rest.isEmpty()) {
      lines.add(cut(rest, type, room, size));
    }
    return lines;
  }

  /// The end of the last word that fits; 0 if the first one does not.
  private static int lineEnd(String text, FontSet type, int room, int size) {
    int end = 0;
    while (end < text.length()) {
      int space = text.indexOf(' ', end + 1);
      int next = space < 0 ? text.length() : space;
      if (width(text.substring(0, next), type, size) > room) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private static int width(String text, FontSet type, int size) {
    return (int)
        Math.ceil(isForeign(text, type) ? of(text, type, size).width : type.width(text, size, 0));
  }

  private static boolean isForeign(String text, FontSet type) {
    return !text.codePoints().allMatch(type::has);
  }

  private static String known(String text, FontSet type) {
    var out = new StringBuilder(text.length());
    text.codePoints().filter(type::has).forEach(out::appendCodePoint);
    return out.toString();
  }

  private void add(CoverageMask mask, int x) {
    letters.add(new Placed(mask, x));
  }

  int size() {
    return size;
  }

  int width() {
    return Math.round(width);
  }

  void print(IndexedBitmap bitmap, int x, int baseline, ColorRamp tone) {
    for (var letter : letters) {
      bitmap.print(letter.mask, x + letter.x, baseline, tone);
    }
  }
}
