package org.coranto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.coranto.app.repo.NewsletterRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `coranto init ci` as run in a shell.
class InitCommandTest {

  @TempDir private Path folder = Path.of("");

  private final TestTerminal terminal = new TestTerminal();

  @BeforeEach
  void newsletter() throws IOException {
    NewsletterRepository.init(folder).close();
    configuration("repository = \"https://github.com/weekly/weekly\"\n");
  }

  private void configuration(String more) throws IOException {
    Files.writeString(folder.resolve("coranto.toml"), "name = \"The Weekly\"\n" + more);
  }

  private int init(String... arguments) {
    return init(folder, "https://forge.example/coranto", "a".repeat(40), arguments);
  }

  private int init(Path newsletter, String from, String revision, String... arguments) {
    var all = new ArrayList<>(List.of("init", "ci", "-C", newsletter.toString()));
    all.addAll(List.of("--from", from, "--revision", revision));
    all.addAll(List.of(arguments));
    return terminal.run(all.toArray(String[]::new));
  }

  private Path check() {
    return folder.resolve(".github/workflows/coranto-check.yml");
  }

  @Test
  void the_forge_is_the_one_that_the_configuration_names() {
    assertThat(init()).isZero();

    assertThat(check()).content().contains("CORANTO_REPOSITORY: https://forge.example/coranto");
    assertThat(folder.resolve(".github/workflows/coranto-comment.yml")).exists();
    assertThat(terminal.out())
        .contains("Wrote .github/workflows/coranto-check.yml", "Next:", "  1. Commit");
  }

  @Test
  void a_codeberg_is_a_forgejo() throws IOException {
    configuration("repository = \"https://codeberg.org/weekly/weekly\"\n");

    assertThat(init()).isZero();
    assertThat(folder.resolve(".forgejo/workflows/coranto-check.yml")).exists();
  }

  @Test
  void without_a_word_about_it_the_forge_is_asked_for() throws IOException {
    configuration("");

    assertThat(init()).isEqualTo(1);
    assertThat(terminal.err()).contains("--forge github");

    Files.createDirectories(folder.resolve(".gitlab"));
    assertThat(init()).isZero();
    assertThat(folder.resolve(".gitlab-ci.yml")).content().contains(".gitlab/coranto.yml");
  }

  @Test
  void a_pipeline_that_is_there_is_left_as_it_is() throws IOException {
    Files.writeString(folder.resolve(".gitlab-ci.yml"), "pages: {}\n");

    assertThat(init("--forge", "gitlab")).isZero();

    assertThat(folder.resolve(".gitlab-ci.yml")).hasContent("pages: {}");
    assertThat(folder.resolve(".gitlab/coranto.yml")).exists();
  }

  @Test
  void what_somebody_wrote_is_never_written_over_unasked() throws IOException {
    Files.createDirectories(check().resolveSibling(""));
    Files.writeString(check(), "mine\n");

    assertThat(init()).isEqualTo(1);

    assertThat(check()).hasContent("mine");
    assertThat(folder.resolve(".github/workflows/coranto-comment.yml")).doesNotExist();
    assertThat(terminal.err())
        .contains(".github/workflows/coranto-check.yml exists already", "--force");

    assertThat(init("--force")).isZero();
    assertThat(check()).content().contains("Coranto check");
  }

  @Test
  void the_same_again_is_no_trouble() {
    init();

    assertThat(init()).isZero();
  }

  @Test
  void a_dry_run_shows_all_and_writes_nothing() {
    assertThat(init("--dry-run")).isZero();

    assertThat(terminal.out())
        .contains(
            "=== .github/workflows/coranto-check.yml", "=== .github/workflows/coranto-comment.yml");
    assertThat(folder.resolve(".github")).doesNotExist();
  }

  @Test
  void a_forge_that_is_none_is_asked_back() {
    assertThat(init("--forge", "githup")).isEqualTo(64);
    assertThat(terminal.err()).contains("Did you mean \"github\"?");
  }

  @Test
  void an_address_that_would_be_more_than_an_address_is_refused() {
    var commit = "a".repeat(40);
    assertThat(init(folder, "https://forge.example/x\n  EVIL: yes", commit)).isEqualTo(1);
    assertThat(init(folder, "ext::sh -c touch% x", commit)).isEqualTo(1);
    assertThat(init(folder, "https://forge.example/x", "main")).isEqualTo(1);
    assertThat(folder.resolve(".github")).doesNotExist();
  }

  @Test
  void a_newsletter_below_the_top_of_its_repository_is_told_so() throws IOException {
    var below = Files.createDirectories(folder.resolve("weekly"));
    Files.writeString(below.resolve("coranto.toml"), "name = \"The Weekly\"\n");

    assertThat(init(below, "https://forge.example/x", "a".repeat(40))).isEqualTo(1);
    assertThat(terminal.err()).contains("not the top folder of a Git repository");
    assertThat(check()).doesNotExist();
  }
}
