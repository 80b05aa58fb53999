package org.coranto.output.email;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Writes plain text in lines of 72 columns; only unbreakable words are longer.
final class WrappedText {

  static final int WIDTH = 72;

  /// A line has at most 998 bytes (RFC 5322, 2.1.1), with the text before the words.
  private static final int LONGEST_WORD = 940;

  private static final int LONGEST_BEFORE = 40;

  private final StringBuilder out = new StringBuilder();

  /// An empty line, except at the start and after another one.
  void gap() {
    int length = out.length();
    if (length > 1 && out.charAt(length - 2) != '\n') {
      out.append('\n');
    }
  }

  /// Adds words, broken into lines.
  ///
  /// @param first the text before the first line: `"* "`
  /// @param rest the text before each other line
  void words(String first, String rest, String words) {
    var before = first;
    int indent = Math.min(LONGEST_BEFORE, Math.max(first.length(), rest.length()));
    for (var line : wrapped(words, WIDTH - indent)) {
      line(before, line);
      before = rest;
    }
  }

  /// One line unchanged, cut only at the limit of mails.
  void line(String before, String line) {
    var start = before.substring(0, Math.min(LONGEST_BEFORE, before.length()));
    for (var piece : pieces(line)) {
      var whole = (start + piece).stripTrailing();
      out.append(whole.startsWith("From ") ? " " : "").append(whole).append('\n');
    }
  }

  private static List<String> wrapped(String words, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    int columns = 0;
    for (var word : breakable(words)) {
      int wide = SafeText.columns(word.stripTrailing());
      if (columns > 0 && columns + wide > width) {
        lines.add(line.toString());
        line.setLength(0);
        columns = 0;
      }
      line.append(word);
      columns += SafeText.columns(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /// Each word with the space after it; between ideographs a line may break without one.
  private static List<String> breakable(String words) {
    var parts = new ArrayList<String>();
    int start = 0;
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      i += Character.charCount(c);
      if (i < words.length() && (c == ' ' || isBreakBetween(c, words.codePointAt(i)))) {
        parts.add(words.substring(start, i));
        start = i;
      }
    }
    parts.add(words.substring(start));
    return parts;
  }

  private static boolean isBreakBetween(int one, int next) {
    return SafeText.isWide(one)
        && SafeText.isWide(next)
        && Character.isLetter(one)
        && Character.isLetter(next);
  }

  private static List<String> pieces(String line) {
    if (line.length() * 3 <= LONGEST_WORD
        || line.getBytes(StandardCharsets.UTF_8).length <= LONGEST_WORD) {
      return List.of(line);
    }
    var pieces = new ArrayList<String>();
    var piece = new StringBuilder();
    int bytes = 0;
    for (int c : line.codePoints().toArray()) {
      int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (bytes + size > LONGEST_WORD) {
        pieces.add(piece.toString());
        piece.setLength(0);
        bytes = 0;
      }
      piece.appendCodePoint(c);
      bytes += size;
    }
    pieces.add(piece.toString());
    return pieces;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
