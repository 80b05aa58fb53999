package org.coranto.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds where a hunk was made: where the draft, as it was before any change, has all lines that
/// the hunk knew, one below the other.
final class HunkPositions {

  private final List<String> lines;
  private final Map<String, List<Integer>> byLine = new HashMap<>();
  private final Map<Hunk, List<Integer>> known = new HashMap<>();

  HunkPositions(List<String> lines) {
    this.lines = lines.stream().map(String::stripTrailing).toList();
    for (int i = 0; i < this.lines.size(); i++) {
      byLine.computeIfAbsent(this.lines.get(i), _ -> new ArrayList<>()).add(i);
    }
  }

  /// The indexes of lines that it may begin with. Where it fits the very line that it names, it is
  /// that one. Where it fits one other place, a line of it must be nowhere else: two headings may
  /// follow each other in another chapter, too.
  List<Integer> of(Hunk hunk) {
    return known.computeIfAbsent(hunk, this::find);
  }

  private List<Integer> find(Hunk hunk) {
    var before = hunk.before().stream().map(String::stripTrailing).toList();
    int rarest = rarest(before);
    if (rarest < 0) {
      return List.of();
    }
    var found =
        at(before.get(rarest)).stream()
            .map(at -> at - rarest)
            .filter(from -> fits(before, from))
            .toList();
    if (found.contains(hunk.line() - 1)) {
      return List.of(hunk.line() - 1);
    }
    return found.size() > 1 || at(before.get(rarest)).size() == 1 ? found : List.of();
  }

  /// The index of the line that is the fewest times in the draft; -1 if all are blank.
  private int rarest(List<String> before) {
    int rarest = -1;
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).isEmpty()
          && (rarest < 0 || at(before.get(i)).size() < at(before.get(rarest)).size())) {
        rarest = i;
      }
    }
    return rarest;
  }

  private List<Integer> at(String line) {
    return byLine.getOrDefault(line, List.of());
  }

  private boolean fits(List<String> before, int from) {
    return from >= 0
        && from + before.size() <= lines.size()
        && lines.subList(from, from + before.size()).equals(before);
  }
}
