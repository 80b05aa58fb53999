package org.coranto.proposal;

import java.util.List;

/// A stretch of a file as a patch has it, with what it changes.
///
/// @param line where it began in the file that the patch was made from, from 1
public record Hunk(int line, List<Line> lines) {

  public Hunk {
    lines = List.copyOf(lines);
  }

  /// @param text without line end
  public record Line(Mark mark, String text) {}

  /// What a patch does with a line.
  public enum Mark {
    KEPT,
    ADDED,
    REMOVED
  }

  List<String> before() {
    return side(Mark.ADDED);
  }

  List<String> after() {
    return side(Mark.REMOVED);
  }

  private List<String> side(Mark without) {
    return lines.stream().filter(line -> line.mark() != without).map(Line::text).toList();
  }
}
