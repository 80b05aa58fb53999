package org.coranto.proposal;

import java.util.List;

/// A part of a file in a patch, with its changes.
///
/// @param line the number of its first line in the patched file, from 1
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
