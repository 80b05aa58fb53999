package org.coranto.draft.place;

import java.util.ArrayList;
import java.util.List;
import org.coranto.draft.place.Piece.Kind;

/**
 * Cuts lines of Markdown into pieces. It reads fragments, too: a patch shows three lines around a
 * change, and may begin in the middle of an item.
 */
final class Pieces {

  private final List<String> lines;
  private final List<Piece> pieces = new ArrayList<>();
  private int at;

  private Pieces(List<String> lines, int from) {
    this.lines = lines;
    this.at = from;
  }

  static List<Piece> of(List<String> lines) {
    return of(lines, 0);
  }

  /**
   * @param from the first line that counts
   */
  static List<Piece> of(List<String> lines, int from) {
    return new Pieces(lines, from).read();
  }

  private List<Piece> read() {
    while (at < lines.size()) {
      if (lines.get(at).isBlank()) {
        at++;
      } else {
        piece(lines.get(at));
      }
    }
    return List.copyOf(pieces);
  }

  private void piece(String line) {
    var start = line.strip();
    if (start.startsWith("<!--")) {
      take(Kind.COMMENT, endOfComment());
    } else if (isFence(start)) {
      take(Kind.PROSE, endOfFence(start.substring(0, 3)));
    } else if (isHeading(line)) {
      take(Kind.HEADING, at + 1);
    } else if (ItemLines.indent(line) >= 2 || line.startsWith("\t")) {
      take(Kind.TAIL, endOfItem(0));
    } else if (ItemLines.behindBullet(line).isPresent()) {
      take(Kind.ITEM, endOfItem(ItemLines.indent(line)));
    } else if (isDefinition(start)) {
      take(Kind.DEFINITION, at + 1);
    } else if (lacksItsBullet()) {
      take(Kind.ITEM, endOfItem(ItemLines.indent(line)));
    } else {
      take(Kind.PROSE, endOfProse());
    }
  }

  /** A line with a list right below it that is indented. */
  private boolean lacksItsBullet() {
    return at + 1 < lines.size()
        && ItemLines.indent(lines.get(at + 1)) >= 2
        && ItemLines.behindBullet(lines.get(at + 1)).isPresent();
  }

  private void take(Kind kind, int to) {
    pieces.add(new Piece(kind, lines.subList(at, to), at));
    at = to;
  }

  private int endOfComment() {
    int end = at;
    int from = lines.get(at).indexOf("<!--") + 4;
    while (end < lines.size() && lines.get(end).indexOf("-->", from) < 0) {
      end++;
      from = 0;
    }
    return Math.min(end + 1, lines.size());
  }

  private int endOfFence(String fence) {
    for (int end = at + 1; end < lines.size(); end++) {
      if (lines.get(end).strip().startsWith(fence)) {
        return end + 1;
      }
    }
    return lines.size();
  }

  /** What is indented further belongs to it, even behind a blank line. */
  private int endOfItem(int indent) {
    int end = at + 1;
    for (int next = end; next < lines.size(); next++) {
      var line = lines.get(next);
      if (line.isBlank()) {
        continue;
      }
      if ((ItemLines.indent(line) < Math.max(2, indent + 1) && !line.startsWith("\t"))
          || line.strip().startsWith("<!--")) {
        break;
      }
      end = next + 1;
    }
    return end;
  }

  private int endOfProse() {
    int end = at + 1;
    while (end < lines.size() && goesOn(lines.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean goesOn(String line) {
    var start = line.strip();
    return !start.isEmpty()
        && !start.startsWith("<!--")
        && !isFence(start)
        && !isHeading(line)
        && !isDefinition(start)
        && ItemLines.behindBullet(line).isEmpty();
  }

  private static boolean isFence(String start) {
    return start.startsWith("```") || start.startsWith("~~~");
  }

  /** {@code ### Europe}. */
  static boolean isHeading(String line) {
    int marks = 0;
    while (marks < line.length() && line.charAt(marks) == '#') {
      marks++;
    }
    return marks > 0 && marks <= 6 && (marks == line.length() || line.charAt(marks) == ' ');
  }

  /** {@code [label]: https://…}. */
  private static boolean isDefinition(String start) {
    int close = start.startsWith("[") ? start.indexOf("]:") : -1;
    return close > 1 && start.indexOf(']') == close;
  }
}
