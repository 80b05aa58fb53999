package org.coranto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.coranto.testing.Folders;
import org.coranto.testing.TestNewsletter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `git add -A` after a command adds none of Coranto's own files.
class IgnoredStateTest {

  @TempDir private Path folder = Path.of("");
  private final TestTerminal terminal = new TestTerminal();

  @BeforeEach
  void newsletter() throws Exception {
    TestNewsletter.withHeaders(folder)
        .section("pick", "pick")
        .configured(
            """

            [[source]]
            source = "command"
            name = "ours"
            section = "pick"
            command = ["cat", "tips.jsonl"]

            [[vote]]
            section = "pick"
            line = "It is [{title}]({address}), {words}."
            """)
        .file(
            "tips.jsonl",
            "{\"address\": \"https://gauge.example/drizzle\", \"title\": \"Drizzle\"}\n");
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
    return TestNewsletter.text(
        number,
        date,
        "## Pick\n\nThis is [old %1$d](https://old.example/%1$d).\n".formatted(number));
  }

  private void write(String name, String text) {
    Folders.write(folder.resolve(name), text);
  }

  private String git(String... words) throws Exception {
    var command = Stream.concat(Stream.of("git"), Stream.of(words)).toArray(String[]::new);
    var result = Shell.run(folder, Shell.bare(folder.resolve("home")), command);
    assertThat(result.code()).as(result.err()).isZero();
    return result.out();
  }

  private void assertKeptAndIgnored(String name) throws Exception {
    assertThat(folder.resolve(".coranto").resolve(name)).as(terminal.err()).exists();
    git("add", "-A");
    assertThat(git("ls-files", "--cached")).doesNotContain(".coranto").contains("coranto.toml");
  }

  @Test
  void a_site_is_not_added() throws Exception {
    terminal.runIn(folder, "build");
    assertKeptAndIgnored("site/index.html");
    assertKeptAndIgnored(".site.state");
  }

  @Test
  void what_the_archive_taught_is_not_added() throws Exception {
    terminal.runIn(folder, "check");
    assertKeptAndIgnored("learned");
  }

  @Test
  void the_database_of_tips_is_not_added() throws Exception {
    terminal.runIn(folder, "gather");
    assertKeptAndIgnored("desk.db");
  }

  @Test
  void the_secret_of_votes_is_not_added() throws Exception {
    terminal.runIn(
        folder, "vote", "count", "--from", folder.resolve("nominations.jsonl").toString());
    assertKeptAndIgnored("votes-secret");
  }

  @Test
  void a_folder_of_an_older_version_is_ignored_from_the_next_command_on() throws Exception {
    write(".coranto/desk.db-old", "tips");
    terminal.runIn(folder, "build");
    assertKeptAndIgnored("desk.db-old");
  }
}
