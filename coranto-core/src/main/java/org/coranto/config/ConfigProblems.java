package org.coranto.config;

import java.util.ArrayList;
import java.util.List;
import org.coranto.toml.TomlPosition;

/// The problems of a file found so far.
final class ConfigProblems {

  private final String file;
  private final List<ConfigProblem> found = new ArrayList<>();

  ConfigProblems(String file) {
    this.file = file;
  }

  void add(TomlPosition at, String message) {
    found.add(new ConfigProblem(file, at.line(), at.column(), message));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<ConfigProblem> inOrder() {
    return found.stream().sorted(ConfigProblem.BY_PLACE).distinct().toList();
  }
}
