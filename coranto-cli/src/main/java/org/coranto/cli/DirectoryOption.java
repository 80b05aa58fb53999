package org.coranto.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code -C}: where the newsletter lies. */
public final class DirectoryOption {

  @Option(
      names = {"-C", "--directory"},
      paramLabel = "DIR",
      description = "The newsletter's folder (default: this one).")
  private Path directory = Path.of("");

  Path directory() {
    return directory;
  }
}
