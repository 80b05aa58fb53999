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
import org.junit.jupiter.api.io.TempDir;

/// `git add -A` after a command: nothing of what Coranto keeps for itself is added.
class IgnoredStateTest {

  @TempDir private Path folder = Path.of("");
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void newsletter() throws Exception {
    write(
        "coranto.toml",
        """
        [[section]]
        name = "pick"
        title = "Pick"
        kind = "pick"

        [[source]]
        source = "command"
        name = "ours"
        section = "pick"
        command = ["cat", "tips.jsonl"]

        [[vote]]
        section = "pick"
        line = "It is [{title}]({address}), {words}."
        """);
    write(
        "tips.jsonl", "{\"address\": \"https://gauge.example/drizzle\", \"title\": \"Drizzle\"}\n");
    write(
        "nominations.jsonl",
        """
        {"kind": "nomination", "address": "https://gauge.example/drizzle", "title": "drizzle", "votes": 1, "key": "7", "seen": "https://forum.example/7", "person": "cleo", "at": "2020-09-03T10:00:00Z"}
        """);
    write("editions/2020-09-02-weekly.md", edition(41, "2020-09-02"));
    write("drafts/2020-09-09-weekly.md", edition(42, "2020-09-09"));
    git("init", "-q");
  }

  private static String edition(int number, String date) {
    return "---\ntitle: Weekly %d\nnumber: %d\ndate: %s\n---\n\n## Pick\n\nThis is [old %d](https://old.example/%d).\n"
        .formatted(number, number, date, number, number);
  }

  private void write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private String git(String... words) throws Exception {
    var command = Stream.concat(Stream.of("git"), Stream.of(words)).toArray(String[]::new);
    var result = Shell.run(folder, Shell.bare(folder.resolve("home")), command);
    assertThat(result.code()).as(result.err()).isZero();
    return result.out();
  }

  private void run(String... words) {
    err.reset();
    var terminal =
        new Terminal(
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false);
    var all =
        Stream.concat(Stream.of(words[0], "-C", folder.toString()), Stream.of(words).skip(1))
            .toArray(String[]::new);
    Coranto.commandLine(terminal, Map.of(), all).execute(all);
  }

  private void assertKeptAndIgnored(String name) throws Exception {
    assertThat(folder.resolve(".coranto").resolve(name)).as(said()).exists();
    git("add", "-A");
    assertThat(git("ls-files", "--cached")).doesNotContain(".coranto").contains("coranto.toml");
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_site_is_not_added() throws Exception {
    run("build");
    assertKeptAndIgnored("site/index.html");
    assertKeptAndIgnored(".site.state");
  }

  @Test
  void what_the_archive_taught_is_not_added() throws Exception {
    run("check");
    assertKeptAndIgnored("learned");
  }

  @Test
  void the_database_of_tips_is_not_added() throws Exception {
    run("gather");
    assertKeptAndIgnored("desk.db");
  }

  @Test
  void the_secret_of_votes_is_not_added() throws Exception {
    run("vote", "count", "--from", folder.resolve("nominations.jsonl").toString());
    assertKeptAndIgnored("votes-secret");
  }

  @Test
  void a_folder_of_an_older_version_is_ignored_from_the_next_command_on() throws Exception {
    write(".coranto/desk.db-old", "tips");
    run("build");
    assertKeptAndIgnored("desk.db-old");
  }
}
