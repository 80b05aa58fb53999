package org.coranto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The way of a tip on the command line, from its source to a decision. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its source is a program of Unix")
class InboxCommandTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void newsletter() throws IOException {
    Files.writeString(
        folder.resolve("coranto.toml"),
        """
        [[section]]
        name = "news"

        [[source]]
        source = "command"
        name = "ours"
        section = "news"
        command = ["cat", "tips.jsonl"]
        """);
    Files.writeString(
        folder.resolve("tips.jsonl"),
        """
        {"address": "https://example.org/drizzle", "title": "The \\u001b[31m drizzle", "prefixes": ["video"]}
        {"address": "ftp://example.org/old", "title": "Old", "section": "nowhere"}
        """);
  }

  private int run(String... words) {
    out.reset();
    err.reset();
    var terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false);
    var all =
        Stream.concat(Stream.of(words[0], "-C", folder.toString()), Stream.of(words).skip(1))
            .toArray(String[]::new);
    return Coranto.commandLine(terminal, Map.of(), all).execute(all);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void what_is_gathered_waits_in_the_inbox_until_somebody_decides() {
    assertThat(run("gather")).isZero();
    assertThat(out()).contains("ours: 2 tips, 2 new", "1 accepted, ");
    assertThat(run("inbox")).isZero();
    assertThat(out())
        .contains(
            "   1  accepted news", "[video] The [31m drizzle https://example.org/drizzle (ours)")
        .doesNotContain("\u001b");
    assertThat(
            run(
                "drop",
                "1",
                "--because",
                "it is an advertisement",
                "--author",
                "Ed <ed@weekly.example>"))
        .isZero();
    assertThat(run("hold", "2", "--until", "2026-09-16")).isZero();
    assertThat(out()).isEqualTo("tip 2 is held until 2026-09-16\n");
    assertThat(run("inbox", "1", "--json")).isZero();
    assertThat(out())
        .contains("\"state\":\"declined\"", "\"who\":\"Ed\"", "\"why\":\"it is an advertisement\"");
  }

  @Test
  void a_dry_run_shows_what_there_is_and_keeps_nothing() {
    assertThat(run("gather", "--dry-run")).isZero();
    assertThat(out()).contains("ours: 2 tips\n  [video] The");
    assertThat(folder.resolve(".coranto")).doesNotExist();
  }

  @Test
  void a_source_or_a_tip_that_is_not_there_is_told() {
    assertThat(run("gather", "our")).isEqualTo(ExitCode.TROUBLE.number());
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("Did you mean \"ours\"?");
    assertThat(run("place", "7")).isEqualTo(ExitCode.TROUBLE.number());
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("there is no tip 7");
  }
}
