package org.coranto.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code coranto COMMAND}. */
@Command(
    name = "coranto",
    mixinStandardHelpOptions = true,
    version = "coranto 0.1.0",
    description = "Runs a community newsletter.")
public final class Coranto implements Runnable {

  public static void main(String[] args) {
    System.exit(new CommandLine(new Coranto()).execute(args));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}
