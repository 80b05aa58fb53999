package org.coranto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.coranto.testing.Folders;
import org.coranto.testing.TestNewsletter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `coranto open` as run in a shell, on a newsletter of one edition.
class OpenCommandTest {

  @TempDir private Path folder = Path.of("");

  private final TestTerminal terminal = new TestTerminal();

  @BeforeEach
  void newsletter() {
    TestNewsletter.withHeaders(folder)
        .file(
            "template.md",
            "---\ntitle: Weekly {number}\nnumber: {number}\ndate: {date}\n---\n\n## Events\n\n{events}\n")
        .edition(
            "2026-09-02-weekly",
            """
            ---
            title: Weekly 41
            number: 41
            date: 2026-09-02
            ---

            ## Events

            * 2026-09-03 | Bergen, NO | [Wet](https://wet.example/)
                * [**Over**](https://wet.example/3)
            * 2026-09-17 | Bergen, NO | [Wet](https://wet.example/)
                * [**To come**](https://wet.example/17)
            """);
  }

  private int coranto(String... args) {
    return terminal.runIn(folder, args);
  }

  private Path draft() {
    return folder.resolve("drafts/2026-09-09-weekly.md");
  }

  @Test
  void a_draft_is_opened_and_told_of() throws IOException {
    assertThat(coranto("open", "--date", "2026-09-09")).isZero();
    assertThat(terminal.out())
        .isEqualTo(
            """
            Opened drafts/2026-09-09-weekly.md: Weekly 42, 2026-09-09
            From editions/2026-09-02-weekly.md:
                1 carried over into Events
                1 left out: past
            """);
    assertThat(Files.readString(draft()))
        .isEqualTo(
            """
            ---
            title: Weekly 42
            number: 42
            date: 2026-09-09
            ---

            ## Events

            * 2026-09-17 | Bergen, NO | [Wet](https://wet.example/)
                * [**To come**](https://wet.example/17)
            """);
    try (var files = Files.list(draft().resolveSibling(""))) {
      assertThat(files).containsExactly(draft());
    }
  }

  @Test
  void a_draft_that_is_open_is_never_touched() throws IOException {
    coranto("open", "--date", "2026-09-09");
    Files.writeString(draft(), "\nmine\n", java.nio.file.StandardOpenOption.APPEND);
    var mine = Files.readString(draft());
    assertThat(coranto("open")).isZero();
    assertThat(terminal.out())
        .isEqualTo(
            "drafts/2026-09-09-weekly.md is already open: Weekly 42, 2026-09-09. It was not changed; --date creates the draft of another day.\n");
    assertThat(coranto("open", "--date", "2026-09-09")).isZero();
    assertThat(Files.readString(draft())).isEqualTo(mine);
  }

  @Test
  void a_file_in_its_place_that_is_no_draft_is_not_written_over() throws IOException {
    Folders.write(
        folder.resolve("coranto.toml"),
        "name = \"The Weekly\"\n\n[content]\nfiles = [\"*weekly.md\"]\nfile-name = \"{year}-{month}-*\"\n");
    Folders.write(folder.resolve("drafts/2026-10-02-weekly.md"), "notes");
    assertThat(coranto("open", "--date", "2026-10-07")).isEqualTo(1);
    assertThat(terminal.err()).contains("exists already and was not changed");
    assertThat(folder.resolve("drafts/2026-10-02-weekly.md")).hasContent("notes");
  }

  @Test
  void a_rehearsal_writes_nothing() {
    assertThat(coranto("open", "--date", "2026-09-09", "--dry-run")).isZero();
    assertThat(terminal.out()).startsWith("Would open drafts/");
    assertThat(draft()).doesNotExist();
  }

  @Test
  void json_says_the_same_on_one_line() {
    coranto("open", "--date", "2026-09-16", "--json");
    assertThat(terminal.out())
        .isEqualTo(
            "{\"file\":\"drafts/2026-09-16-weekly.md\",\"outcome\":\"opened\",\"title\":\"Weekly 42\",\"date\":\"2026-09-16\",\"number\":42,"
                + "\"from\":\"editions/2026-09-02-weekly.md\",\"skipped\":[\"2026-09-09\"],"
                + "\"carried\":[{\"section\":\"Events\",\"title\":\"To come\",\"line\":11}],"
                + "\"dropped\":[{\"section\":\"Events\",\"title\":\"Over\",\"line\":9,\"reason\":\"past\",\"because\":\"it ended on 2026-09-03\"}],"
                + "\"held\":[],\"notes\":[]}\n");
    coranto("open", "--json");
    assertThat(terminal.out())
        .isEqualTo(
            "{\"file\":\"drafts/2026-09-16-weekly.md\",\"outcome\":\"already-open\",\"date\":\"2026-09-16\",\"number\":42}\n");
  }

  @Test
  void a_day_before_the_last_edition_is_refused() {
    assertThat(coranto("open", "--date", "2026-08-26")).isEqualTo(1);
    assertThat(terminal.err())
        .contains(
            "2026-08-26 is before the last edition, editions/2026-09-02-weekly.md of 2026-09-02");
  }

  @Test
  void without_a_template_the_draft_is_made_of_the_last_editions_and_shown() throws IOException {
    Files.delete(folder.resolve("template.md"));
    assertThat(coranto("open", "--date", "2026-09-09")).isZero();
    assertThat(terminal.out()).contains("There is no template template.md", "  ## ");
  }
}
