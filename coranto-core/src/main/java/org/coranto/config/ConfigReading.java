package org.coranto.config;

import java.util.List;

/// The result of reading a `coranto.toml`.
public sealed interface ConfigReading {

  record Read(Config config) implements ConfigReading {}

  /// @param problems all of them, in the order of the file; at least one
  record Refused(List<ConfigProblem> problems) implements ConfigReading {}
}
