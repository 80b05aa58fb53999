package org.coranto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.coranto.testing.TestNewsletter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A backup with its way back.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its source is a program of Unix")
class BackupCommandTest {

  @TempDir private Path folder;
  @TempDir private Path disk;

  private final TestTerminal terminal = new TestTerminal();

  @BeforeEach
  void newsletter() {
    TestNewsletter.in(folder)
        .section("news")
        .configured(
            """

            [[source]]
            source = "command"
            name = "ours"
            section = "news"
            command = ["cat", "tips.jsonl"]
            """)
        .file(
            "tips.jsonl",
            "{\"address\": \"https://example.org/drizzle\", \"title\": \"The drizzle\"}\n");
  }

  private int run(String... words) {
    return terminal.runIn(folder, words);
  }

  @Test
  void what_was_copied_can_be_put_back() throws Exception {
    run("gather");
    Files.writeString(folder.resolve(".coranto/votes-secret"), "a secret of thirty-two letters..");
    var copy = disk.resolve("copy");
    assertThat(run("backup", copy.toString())).isZero();
    assertThat(terminal.out()).contains("Copied and checked: desk.db, votes-secret in " + copy);
    Files.writeString(folder.resolve(".coranto/desk.db"), "damaged");
    assertThat(run("inbox")).isEqualTo(1);
    assertThat(terminal.err()).contains("not a database");
    for (var side : new String[] {"desk.db-wal", "desk.db-shm"}) {
      Files.deleteIfExists(folder.resolve(".coranto").resolve(side));
    }
    Files.write(folder.resolve(".coranto/desk.db"), Files.readAllBytes(copy.resolve("desk.db")));
    assertThat(run("inbox")).isZero();
    assertThat(terminal.out()).contains("The drizzle");
  }

  @Test
  void a_folder_that_exists_is_not_written() throws Exception {
    Files.writeString(disk.resolve("mine"), "mine");
    assertThat(run("backup", disk.toString())).isEqualTo(1);
    assertThat(terminal.err()).contains("exists; name a folder that does not");
    assertThat(disk.resolve("mine")).hasContent("mine");
  }
}
