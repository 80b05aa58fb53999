package org.coranto.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The largest set of items of a list that are already in order, so that only the others must move.
public final class LongestOrderedRun {

  private LongestOrderedRun() {}

  /// Patience sorting: `ends` holds, for each length, the item with which an ordered run of this
  /// length ends lowest.
  public static <T, K extends Comparable<? super K>> List<T> of(List<T> list, Function<T, K> key) {
    var ends = new ArrayList<Integer>();
    var previous = new int[list.size()];
    for (int i = 0; i < list.size(); i++) {
      var here = key.apply(list.get(i));
      int low = 0;
      int high = ends.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (key.apply(list.get(ends.get(middle))).compareTo(here) <= 0) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[i] = low == 0 ? -1 : ends.get(low - 1);
      if (low == ends.size()) {
        ends.add(i);
      } else {
        ends.set(low, i);
      }
    }
    var row = new ArrayList<T>();
    for (int at = ends.isEmpty() ? -1 : ends.getLast(); at >= 0; at = previous[at]) {
      row.add(list.get(at));
    }
    return row.reversed();
  }
}
