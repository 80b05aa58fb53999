package org.coranto.config;

import java.util.Comparator;

/// A mistake in a configuration, and the correct form.
///
/// @param file as in messages: `coranto.toml`
/// @param line from 1
/// @param column from 1, in characters
/// @param message one sentence or two: `unknown section kind "event". Did you mean "events"?`
public record ConfigProblem(String file, int line, int column, String message) {

  static final Comparator<ConfigProblem> BY_PLACE =
      Comparator.comparingInt(ConfigProblem::line).thenComparingInt(ConfigProblem::column);

  /// `coranto.toml:14:8: unknown section kind …`: a form that editors and terminals can jump to.
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + message;
  }
}
