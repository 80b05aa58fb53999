package org.coranto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A command looks for the newsletter from its folder upwards.
class FoundNewsletterTest {

  @TempDir private Path folder = Path.of("");

  private final TestTerminal terminal = new TestTerminal();

  @Test
  void a_folder_inside_a_newsletter_will_do() throws IOException {
    Files.writeString(folder.resolve("coranto.toml"), "name = \"The Weekly\"\n");
    Files.createDirectories(folder.resolve("drafts/old"));
    Files.writeString(
        folder.resolve("drafts/2026-09-02.md"), "---\ntitle: Two\ndate: 2026-09-02\n---\n");
    assertThat(terminal.run("status", "-C", folder.resolve("drafts/old").toString())).isZero();
    assertThat(terminal.out()).contains("drafts/2026-09-02.md");
  }

  @Test
  void where_there_is_none_the_message_says_where_it_was_looked_for() {
    assertThat(terminal.run("status", "-C", folder.toString()))
        .isEqualTo(ExitCode.TROUBLE.number());
    assertThat(terminal.err())
        .contains("coranto: there is no " + folder.resolve("coranto.toml"))
        .contains("in the current folder and in those above it");
  }

  @Test
  void a_configuration_that_is_named_is_used_with_the_folder_as_it_is() throws IOException {
    Files.writeString(folder.resolve("coranto.toml"), "name = \"The Weekly\"\n");
    var elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    var other = Files.writeString(elsewhere.resolve("other.toml"), "name = \"Another\"\n");
    var inside = Files.createDirectories(folder.resolve("inside"));
    assertThat(terminal.run("inbox", "-C", inside.toString(), "--config", other.toString()))
        .isZero();
    assertThat(inside.resolve(".coranto/desk.db")).exists();
  }
}
