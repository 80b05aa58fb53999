package org.coranto.config;

import java.util.Comparator;

/// What is wrong with a configuration, and what would have been right.
///
/// @param file as messages name it: `coranto.toml`
/// @param line from 1
/// @param column from 1, in characters
/// @param message one sentence or two: `unknown section kind "event". Did you mean "events"?`
public record ConfigProblem(String file, int line, int column, String message) {

  static final Comparator<ConfigProblem> BY_PLACE =
      Comparator.comparingInt(ConfigProblem::line).thenComparingInt(ConfigProblem::column);

  /// `coranto.toml:14:8: unknown section kind …`, where editors and terminals can jump to.
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + message;
  }
}
