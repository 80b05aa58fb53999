package org.coranto.cli;

import org.coranto.app.preview.Ports;
import picocli.CommandLine.Option;

/// `--port`: the option of commands that serve a site on this machine.
public final class Port {

  /// Without `--port`, the first free port from here on is used.
  private static final int USUAL = 8080;

  @Option(
      names = {"-p", "--port"},
      paramLabel = "N",
      description = "The port to serve on (default: 8080, or the next free port).")
  private int chosen = -1;

  Ports ports() {
    return chosen < 0 ? Ports.from(USUAL) : Ports.only(chosen);
  }
}
