package org.coranto.toml;

import java.util.List;

/// A text in TOML, as far as it could be read.
public record TomlDocument(TomlTable table, List<TomlProblem> problems) {

  public TomlDocument {
    problems = List.copyOf(problems);
  }

  /// Whether there is nothing wrong with it.
  public boolean isValid() {
    return problems.isEmpty();
  }

  /// Whether nothing was left out but what is there twice.
  public boolean isReadable() {
    return problems.stream().allMatch(it -> it.kind() == TomlProblem.Kind.CONFLICT);
  }
}
