package org.coranto.config;

import java.util.List;
import java.util.stream.Stream;

/// `[checks]` and `[section.checks]`: which checks run, and their severities.
///
/// @param off `off`: checks that do not run
/// @param suggestion `suggestion`: checks whose findings are suggestions
/// @param warning `warning`: checks whose findings are warnings
/// @param error `error`: checks whose findings stop publishing
public record CheckSettings(
    List<String> off, List<String> suggestion, List<String> warning, List<String> error) {

  public static final CheckSettings NONE =
      new CheckSettings(List.of(), List.of(), List.of(), List.of());

  /// The names of all checks in it.
  public List<String> named() {
    return Stream.of(off, suggestion, warning, error).flatMap(List::stream).toList();
  }
}
