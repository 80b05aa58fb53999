package org.coranto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.coranto.testing.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// `docs/commands/` contains the output of `--help`; rewritten with `-Dgolden=overwrite`.
class CommandDocsTest {

  private static final Path DOCS = Folders.project().resolve("docs/commands");

  static Stream<CommandLine> commands() {
    var coranto = TestTerminal.commands();
    return Stream.concat(
        Stream.of(coranto),
        coranto.getSubcommands().values().stream()
            .filter(command -> !command.getCommandSpec().usageMessage().hidden()));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void the_page_of_a_command_is_its_help(CommandLine command) throws IOException {
    var page = DOCS.resolve(command.getCommandName() + ".md");
    var expected =
        "# %s%n%n```text%n%s```%n"
            .formatted(command.getCommandSpec().qualifiedName(), command.getUsageMessage(Ansi.OFF))
            .replace("\r\n", "\n");
    if (System.getProperty("golden", "check").equals("overwrite")) {
      Files.createDirectories(DOCS);
      Files.writeString(page, expected);
    }
    assertThat(page).hasContent(expected);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_help_has_examples(CommandLine command) {
    assertThat(command.getUsageMessage(Ansi.OFF)).containsIgnoringCase("example");
  }

  /// Every command is in the README.
  @ParameterizedTest
  @MethodSource("commands")
  void the_readme_lists_every_command(CommandLine command) throws IOException {
    var table =
        Files.readAllLines(DOCS.resolve("../../README.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .toList();
    assertThat(table)
        .anyMatch(row -> row.matches("\\| .*`(coranto )?" + command.getCommandName() + "[` ].*"));
  }

  @Test
  void the_exit_codes_of_the_help_are_those_of_the_program() {
    var listed = TestTerminal.commands().getCommandSpec().usageMessage().exitCodeList();
    var ours =
        Arrays.stream(ExitCode.values()).map(code -> code.number() + "=" + code.meaning()).toList();
    assertThat(listed.entrySet()).extracting(String::valueOf).isEqualTo(ours);
  }
}
