package org.coranto.config;

import java.util.List;
import org.coranto.registry.Sources;

/// The configuration in a text, for tests; fails if it has problems.
public final class Configuration {

  private static final List<String> OUTPUTS = List.of("calendar", "page");

  private Configuration() {}

  public static Config of(String text) {
    return switch (ConfigReader.read(text, "coranto.toml", OUTPUTS, Sources.FORMS)) {
      case ConfigReading.Read(var config) -> config;
      case ConfigReading.Refused(var problems) -> throw new AssertionError(problems + "\n" + text);
    };
  }
}
