package org.coranto.check;

import java.util.Set;

/** States whose two letters are a country's elsewhere. */
final class AmbiguousStates {

  /** Of the United States, those that are a country's code too: {@code in} is Indiana and India. */
  static final Set<String> USA =
      Set.of(
          "al", "ar", "az", "ca", "co", "de", "ga", "id", "il", "in", "ky", "la", "ma", "md", "me",
          "mn", "mo", "ms", "mt", "nc", "ne", "pa", "sc", "sd", "tn", "va");

  private AmbiguousStates() {}
}
