package org.coranto.archive;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds the most frequent value.
final class Commonest {

  private Commonest() {}

  /// @param order of several most frequent values, the last in this order is taken
  static <T> Optional<T> of(Collection<T> values, Comparator<T> order) {
    return values.stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.<T, Long>comparingByValue().thenComparing(Map.Entry::getKey, order))
        .map(Map.Entry::getKey);
  }
}
