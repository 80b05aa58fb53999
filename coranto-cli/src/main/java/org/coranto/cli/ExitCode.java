package org.coranto.cli;

/** How a command ended, for scripts. */
public enum ExitCode {
  /** Done. */
  OK(0, "done"),
  /** The world was in the way: a file, a network, a full disk. */
  TROUBLE(1, "something outside was in the way: a file, the network, a full disk"),
  /** The content has mistakes that stop the work. */
  FINDINGS(2, "the content or the configuration has mistakes"),
  /** The command line was not understood; as BSD's sysexits has it. */
  USAGE(64, "the command line was not understood"),
  /** A mistake in Coranto itself; as BSD's sysexits has it. */
  INTERNAL(70, "a mistake in Coranto itself; please report it");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  public int number() {
    return number;
  }

  public String meaning() {
    return meaning;
  }
}
