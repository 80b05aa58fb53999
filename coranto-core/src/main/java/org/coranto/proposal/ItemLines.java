package org.coranto.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coranto.markdown.Line;

/// The lines of a list item, by their bullet and indentation.
final class ItemLines {

  private static final String BULLETS = "*+-";

  private ItemLines() {}

  /// The offset of the words after the bullet, if there is one: 2 for `* [Title](…)`.
  static Optional<Integer> behindBullet(String line) {
    int at = indent(line);
    var marker = Line.itemMarker(line.substring(at));
    if (marker.isEmpty()) {
      return Optional.empty();
    }
    at += marker.length();
    while (at < line.length() && isSpace(line.charAt(at))) {
      at++;
    }
    return Optional.of(at);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  /// The number of white space characters at the start of a line.
  static int indent(String line) {
    int at = 0;
    while (at < line.length() && isSpace(line.charAt(at))) {
      at++;
    }
    return at;
  }

  /// A line without its bullet.
  static String words(String line) {
    return line.substring(behindBullet(line).orElse(0)).strip();
  }

  /// The words of each line, without bullets and indentation.
  static String plain(List<String> lines) {
    var plain = new ArrayList<String>();
    lines.forEach(line -> plain.add(words(line)));
    return String.join("\n", plain);
  }

  /// The same words with the bullet and the indentation of the draft.
  ///
  /// @param bullet from the start of the line to its words: `"* "`
  /// @param below the indentation of the lines under it
  static List<String> set(List<String> lines, String bullet, String below) {
    var head = lines.getFirst();
    var set = new ArrayList<String>();
    set.add((bullet + head.substring(behindBullet(head).orElse(indent(head)))).stripTrailing());
    int own =
        lines.stream()
            .skip(1)
            .filter(line -> !line.isBlank())
            .mapToInt(ItemLines::indent)
            .min()
            .orElse(0);
    var read = BlockSplitter.lines(lines);
    for (int i = 1; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.isBlank()) {
        set.add("");
      } else if (read.get(i + 1).is(Line.Kind.CODE)) {
        set.add(below + line.substring(own));
      } else {
        set.add(below + marked(line.substring(own), bullet).stripTrailing());
      }
    }
    return set;
  }

  /// The line with this bullet in place of its own, if it has one.
  private static String marked(String line, String bullet) {
    int at = indent(line);
    return at < line.length()
            && BULLETS.indexOf(line.charAt(at)) >= 0
            && behindBullet(line).isPresent()
        ? line.substring(0, at) + bullet.strip() + line.substring(at + 1)
        : line;
  }
}
