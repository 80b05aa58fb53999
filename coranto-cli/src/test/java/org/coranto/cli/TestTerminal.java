package org.coranto.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;

/// Runs commands as a shell does, and keeps what the last one printed.
final class TestTerminal {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /// All commands, none of which is run.
  static CommandLine commands() {
    return Coranto.commandLine(new TestTerminal().terminal(""), Map.of());
  }

  int run(String... words) {
    return runWith("", words);
  }

  /// With `-C FOLDER` after the command.
  int runIn(Path folder, String... words) {
    return runWith("", in(folder, words));
  }

  static String[] in(Path folder, String... words) {
    return Stream.concat(Stream.of(words[0], "-C", folder.toString()), Stream.of(words).skip(1))
        .toArray(String[]::new);
  }

  /// @param input what the command reads from standard input
  int runWith(String input, String... words) {
    out.reset();
    err.reset();
    return Coranto.commandLine(terminal(input), Map.of(), words).execute(words);
  }

  private Terminal terminal(String input) {
    return new Terminal(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        false,
        false);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
