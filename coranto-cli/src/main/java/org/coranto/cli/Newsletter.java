package org.coranto.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code -C} and {@code --config}, of commands that read a newsletter and write no site. */
public final class Newsletter {

  @Option(
      names = {"-C", "--directory"},
      paramLabel = "DIR",
      description = "The newsletter's folder (default: this one).")
  private Path directory = Path.of("");

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "A configuration that lies elsewhere (default: coranto.toml in the folder).")
  private @Nullable Path config;

  /** Whether somebody said where it is. */
  boolean isGiven() {
    return config != null || !directory.toString().isEmpty();
  }

  Path directory() {
    return directory;
  }

  Path configuration() {
    return config == null ? directory.resolve("coranto.toml") : config;
  }
}
