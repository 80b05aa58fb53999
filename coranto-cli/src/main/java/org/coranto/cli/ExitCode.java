package org.coranto.cli;

/// The exit code of a command, for scripts.
public enum ExitCode {
  /// Done.
  OK(0, "done"),
  /// An I/O error: file, network or disk.
  TROUBLE(1, "I/O error (file, network, disk)"),
  /// The content or the configuration has errors.
  FINDINGS(2, "the content or the configuration has errors"),
  /// The command line is wrong; the number is from BSD's `sysexits.h`.
  USAGE(64, "wrong command line"),
  /// A bug in Coranto; the number is from BSD's `sysexits.h`.
  INTERNAL(70, "a bug in Coranto; please report it");

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
