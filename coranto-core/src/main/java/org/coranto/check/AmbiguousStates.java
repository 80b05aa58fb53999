package org.coranto.check;

import java.util.Set;

/// States whose abbreviation is also the code of a country.
final class AmbiguousStates {

  /// States of the USA whose abbreviation is also a country code: `in` is Indiana and India.
  static final Set<String> USA =
      Set.of(
          "al", "ar", "az", "ca", "co", "de", "ga", "id", "il", "in", "ky", "la", "ma", "md", "me",
          "mn", "mo", "ms", "mt", "nc", "ne", "pa", "sc", "sd", "tn", "va");

  private AmbiguousStates() {}
}
