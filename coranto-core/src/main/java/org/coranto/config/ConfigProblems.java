package org.coranto.config;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlPosition;

/// The problems of a file found so far.
final class ConfigProblems {

  private final String file;
  private final List<ConfigProblem> found = new ArrayList<>();

  ConfigProblems(String file) {
    this.file = file;
  }

  void add(@Nullable TomlPosition at, String message) {
    var place = place(at);
    found.add(new ConfigProblem(file, place.line(), place.column(), message));
  }

  /// The start of the file for a problem without a position.
  static TomlPosition place(@Nullable TomlPosition at) {
    return at == null ? TomlPosition.positionAt(1, 1) : at;
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<ConfigProblem> inOrder() {
    return found.stream().sorted(ConfigProblem.BY_PLACE).distinct().toList();
  }
}
