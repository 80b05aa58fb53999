package org.coranto.cli;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;

/// The streams of a command: results go to standard output, everything else to standard error.
///
/// @param in standard input
/// @param interactive whether standard error is a terminal, where a line can be overwritten
/// @param colours whether standard output may be coloured
public record Terminal(
    InputStream in, PrintStream out, PrintStream err, boolean interactive, boolean colours) {

  /// A terminal with empty standard input.
  public Terminal(PrintStream out, PrintStream err, boolean interactive, boolean colours) {
    this(InputStream.nullInputStream(), out, err, interactive, colours);
  }

  /// The streams of this process. Colours only on a terminal, and not if `NO_COLOR` is set
  /// ([no-color.org](https://no-color.org)) or the terminal is dumb.
  public static Terminal of(Map<String, String> environment) {
    boolean terminal =
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "dumb").equals("dumb");
    return new Terminal(System.in, System.out, System.err, terminal && !plain, terminal && !plain);
  }

  public String bold(String text) {
    return colours ? "\033[1m" + text + "\033[0m" : text;
  }
}
