package org.coranto.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// `-C`: the newsletter's folder, or one inside it.
public final class DirectoryOption {

  @Option(
      names = {"-C", "--directory"},
      paramLabel = "DIR",
      description =
          "The newsletter's folder, or one inside it: Coranto looks for coranto.toml there and in the"
              + " folders above (default: the current folder).")
  private Path directory = Path.of("");

  Path directory() {
    return directory;
  }
}
