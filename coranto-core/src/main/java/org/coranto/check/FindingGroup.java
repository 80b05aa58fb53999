package org.coranto.check;

import java.util.List;

/// Several findings about one habit, as one finding with all places and one fix.
public final class FindingGroup {

  private FindingGroup() {}

  /// Empty without findings, and a single finding as it is. Otherwise the first one, with the
  /// places of the others and a fix of all of them, which is safe if all are.
  ///
  /// @param found of one check, in the order of the text
  /// @param others the sentence about the others: `%d more items …`, with their number
  public static List<Finding> of(List<Finding> found, String others) {
    if (found.size() < 2) {
      return List.copyOf(found);
    }
    var first = found.getFirst();
    var rest = found.subList(1, found.size());
    var message = first.message() + " " + others.formatted(rest.size());
    var places = rest.stream().map(it -> new RelatedPlace(it.span(), "also here")).toList();
    var one =
        new Finding(first.check(), first.severity(), first.span(), message, fix(found), places);
    return List.of(one);
  }

  private static java.util.Optional<Fix> fix(List<Finding> found) {
    var fixes = found.stream().flatMap(it -> it.fix().stream()).toList();
    var edits = fixes.stream().flatMap(fix -> fix.edits().stream()).distinct().toList();
    boolean safe = fixes.stream().allMatch(Fix::safe);
    return fixes.size() < found.size()
        ? java.util.Optional.empty()
        : java.util.Optional.of(new Fix("Correct all %d".formatted(found.size()), safe, edits));
  }
}
