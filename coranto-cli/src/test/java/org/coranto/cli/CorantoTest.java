package org.coranto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.coranto.testing.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands as run in a shell.
class CorantoTest {

  @TempDir private Path folder = Path.of("");

  private final TestTerminal terminal = new TestTerminal();

  private int coranto(String... arguments) {
    return terminal.run(arguments);
  }

  private String said() {
    return terminal.out();
  }

  private String complained() {
    return terminal.err();
  }

  private static String sample() {
    return Folders.project().resolve("samples/rain-gauge").toString();
  }

  @Test
  void a_build_reports_its_work_in_one_line() {
    assertThat(coranto("build", "-C", sample(), "--out", folder.resolve("site").toString()))
        .isZero();
    assertThat(said()).contains("15 editions;").contains("site in ").doesNotContain("\033");
    assertThat(folder.resolve("site/index.html")).exists();
  }

  @Test
  void a_build_reports_in_json_for_scripts() {
    coranto("build", "-C", sample(), "--out", folder.resolve("site").toString(), "--json");
    assertThat(said()).startsWith("{\"site\":").contains("\"editions\":15").endsWith("}\n");
  }

  @Test
  void an_edition_that_is_left_out_shows_in_the_exit_code_of_every_build_even_a_quiet_one()
      throws IOException {
    var newsletter = copyOfTheSample();
    Files.writeString(newsletter.resolve("editions/undated.md"), "---\ntitle: A\n---\n\nHi\n");
    for (int i = 0; i < 2; i++) {
      assertThat(build(newsletter, "--quiet")).isEqualTo(ExitCode.FINDINGS.number());
      assertThat(complained()).startsWith("Left out of the site:").contains("editions/undated.md:");
    }
    assertThat(build(newsletter, "--json")).isEqualTo(ExitCode.FINDINGS.number());
    assertThat(said()).contains("\"leftOut\":[\"editions/undated.md:");
  }

  @Test
  void a_build_that_would_remove_many_editions_changes_nothing_without_yes() throws IOException {
    var newsletter = copyOfTheSample();
    assertThat(build(newsletter)).isZero();
    Files.move(newsletter.resolve("editions"), newsletter.resolve("texts"));
    assertThat(build(newsletter)).isEqualTo(ExitCode.FINDINGS.number());
    assertThat(complained()).contains("would remove 15 of its 15 editions").contains("--yes");
    assertThat(folder.resolve("site/index.html")).exists();
    assertThat(build(newsletter, "--yes")).isZero();
  }

  private Path copyOfTheSample() {
    var newsletter = folder.resolve("newsletter");
    Folders.copy(Path.of(sample()), newsletter);
    return newsletter;
  }

  private int build(Path newsletter, String... options) {
    var arguments =
        Stream.concat(
            Stream.of(
                "build", "-C", newsletter.toString(), "--out", folder.resolve("site").toString()),
            Stream.of(options));
    return coranto(arguments.toArray(String[]::new));
  }

  @Test
  void a_quiet_build_says_nothing() {
    coranto("build", "-C", sample(), "--out", folder.resolve("site").toString(), "--quiet");
    assertThat(said() + complained()).isEmpty();
  }

  @Test
  void a_folder_without_a_configuration_is_told_what_to_do() {
    assertThat(coranto("build", "-C", folder.toString())).isEqualTo(ExitCode.TROUBLE.number());
    assertThat(complained()).contains("there is no").contains("coranto adopt");
  }

  @Test
  void mistakes_in_the_configuration_are_findings_with_their_place() throws IOException {
    Files.writeString(folder.resolve("coranto.toml"), "nmae = \"A\"\n");
    assertThat(coranto("build", "-C", folder.toString())).isEqualTo(ExitCode.FINDINGS.number());
    assertThat(complained()).startsWith("coranto.toml:1:1: ").contains("Did you mean \"name\"?");
  }

  @Test
  void a_misspelt_option_is_answered_with_the_nearest_one() {
    assertThat(coranto("build", "--darfts")).isEqualTo(ExitCode.USAGE.number());
    assertThat(complained()).contains("--drafts").contains("--help");
  }

  @Test
  void an_address_that_is_none_is_refused() {
    assertThat(coranto("build", "--base-url", "javascript:alert(1)"))
        .isEqualTo(ExitCode.USAGE.number());
    assertThat(complained()).contains("https://example.org/");
  }

  @Test
  void a_newsletter_that_exists_is_adopted_and_can_be_built() throws IOException {
    for (int day = 3; day <= 24; day += 7) {
      var text = "---\ntitle: \"Pears %d\"\n---\n\n## News\n\n* [A](https://a.example/%d)\n";
      Files.createDirectories(folder.resolve("_posts"));
      Files.writeString(
          folder.resolve("_posts/2026-09-%02d-pears.md".formatted(day)),
          text.replace("%d", String.valueOf(day)));
    }
    assertThat(coranto("adopt", folder.toString())).isZero();
    assertThat(complained()).contains("4 editions can be read");
    assertThat(coranto("build", "-C", folder.toString())).isZero();
    assertThat(said()).contains("4 editions;");
  }

  @Test
  void a_configuration_that_is_there_is_not_written_over() throws IOException {
    var mine = "name = \"Mine\"\n";
    Files.writeString(folder.resolve("coranto.toml"), mine);
    assertThat(coranto("adopt", folder.toString())).isEqualTo(ExitCode.TROUBLE.number());
    assertThat(complained()).contains("was not changed").contains("--print");
    assertThat(folder.resolve("coranto.toml")).hasContent(mine);
  }

  @Test
  void shells_can_complete_commands_and_options() {
    assertThat(coranto("completion")).isZero();
    assertThat(said()).contains("--drafts");
  }
}
