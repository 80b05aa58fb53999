package org.coranto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.coranto.app.repo.NewsletterRepository;
import org.coranto.testing.Folders;
import org.coranto.testing.TestNewsletter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// `coranto check` as run in a shell, on a newsletter of two editions.
class CheckCommandTest {

  private static final String MARKER = "<<<<<<< HEAD\n";

  @TempDir private Path folder = Path.of("");

  private final TestTerminal terminal = new TestTerminal();

  @BeforeEach
  void newsletter() {
    TestNewsletter.withHeaders(folder)
        .edition("2026-09-02-weekly-1", edition(1, "2026-09-02", "* [A](https://a.example/)\n"));
    draftWith("* [B](https://b.example/)\n");
  }

  private static String edition(int number, String date, String text) {
    return TestNewsletter.text(number, date, "## News\n\n" + text);
  }

  private Path draft() {
    return folder.resolve("drafts/2026-09-09-weekly-2.md");
  }

  private void draftWith(String text) {
    Folders.write(draft(), edition(2, "2026-09-09", text));
  }

  private Path write(String name, String text) {
    Folders.write(folder.resolve(name), text);
    return folder.resolve(name);
  }

  private int check(String... arguments) {
    return checkWith("", arguments);
  }

  private int checkWith(String input, String... arguments) {
    return terminal.runWith(input, words("check", arguments));
  }

  private String[] words(String command, String... more) {
    return Stream.concat(Stream.of(command, "-C", folder.toString()), Stream.of(more))
        .toArray(String[]::new);
  }

  private String said() {
    return terminal.out();
  }

  private String complained() {
    return terminal.err();
  }

  @Test
  void an_open_draft_without_faults_is_clean() {
    assertThat(check()).isZero();
    assertThat(said()).startsWith("Nothing to correct in 1 text.\n");
  }

  @Test
  void an_error_in_the_draft_ends_with_2() throws IOException {
    draftWith(MARKER);
    assertThat(check()).isEqualTo(ExitCode.FINDINGS.number());
    assertThat(said()).contains(draft() + ":9:1: error: ").contains("[merge-marker]");
  }

  @Test
  void a_folder_without_a_draft_says_so() throws IOException {
    Files.delete(draft());
    assertThat(check()).isEqualTo(ExitCode.TROUBLE.number());
    assertThat(complained()).contains("there is no open draft").contains("[content] drafts");
  }

  @Test
  void a_draft_whose_edition_is_out_is_not_checked_without_its_name() {
    var out = write("drafts/2026-09-02-weekly-1.md", edition(1, "2026-09-02", MARKER));
    assertThat(check()).isZero();
    assertThat(said()).startsWith("Nothing to correct in 1 text.\n");
    assertThat(check(out.toString())).isEqualTo(ExitCode.FINDINGS.number());
  }

  @Test
  void a_draft_whose_number_is_out_under_another_name_is_not_checked_either() {
    write("drafts/next.md", edition(1, "2026-08-31", MARKER));
    assertThat(check()).isZero();
    assertThat(said()).startsWith("Nothing to correct in 1 text.\n");
  }

  @Test
  void a_folder_whose_drafts_are_all_out_has_no_open_draft() throws IOException {
    Files.delete(draft());
    write("drafts/2026-09-02-weekly-1.md", edition(1, "2026-09-02", MARKER));
    assertThat(check()).isEqualTo(ExitCode.TROUBLE.number());
    assertThat(complained()).contains("there is no open draft");
  }

  @Test
  void a_draft_without_a_date_is_still_checked() {
    write("drafts/next.md", "## News\n");
    assertThat(check()).isEqualTo(ExitCode.TROUBLE.number());
    assertThat(said()).contains("next.md: could not find out which edition it is");
  }

  @Test
  void a_text_in_another_folder_is_checked_with_its_own_date() throws IOException {
    var file = write("elsewhere/tip.md", edition(7, "2026-09-30", MARKER));
    assertThat(check(file.toString())).isEqualTo(ExitCode.FINDINGS.number());
    assertThat(said()).contains("tip.md:9:1: error:");
  }

  @Test
  void a_missing_file_and_one_without_a_date_do_not_stop_the_others() throws IOException {
    var undated = write("undated.md", "## News\n");
    assertThat(check("none.md", undated.toString(), draft().toString()))
        .isEqualTo(ExitCode.TROUBLE.number());
    assertThat(said())
        .contains("none.md: there is no such file")
        .contains("undated.md: could not find out which edition it is")
        .contains("Nothing to correct in 1 text. 2 texts could not be read.");
    assertThat(check(folder.toString())).isEqualTo(ExitCode.TROUBLE.number());
    assertThat(said()).contains("is a folder; give the files in it");
  }

  @Test
  void a_list_of_files_may_come_from_standard_input() throws IOException {
    var undated = write("undated.md", "## News\n\n" + MARKER);
    var list = "2026-09-02\t%s\n\n2026-09-09\t%s\n".formatted(draft(), undated);
    assertThat(checkWith(list, "--files-from", "-", "--format", "jsonl"))
        .isEqualTo(ExitCode.FINDINGS.number());
    assertThat(said().lines()).hasSize(2);
    assertThat(said().lines().toList().get(1)).contains("undated.md").contains("\"line\":3");
  }

  @Test
  void a_line_of_the_list_that_is_wrong_is_named() throws IOException {
    assertThat(checkWith("\n2026-09-02 a.md\n", "--files-from", "-"))
        .isEqualTo(ExitCode.TROUBLE.number());
    assertThat(complained())
        .contains("standard input:2: there is no tab in “2026-09-02 a.md”")
        .contains("2026-09-02<tab>drafts/next.md");
    var list = write("list", "2026-09-31\ta.md\n");
    check("--files-from", list.toString());
    assertThat(complained()).contains("list:1: “2026-09-31” is not a date");
    check("--files-from", "no-such-list");
    assertThat(complained()).contains("there is no file no-such-list");
  }

  @Test
  void a_format_that_is_none_is_answered_with_the_nearest() {
    assertThat(check("--format", "sarf")).isEqualTo(ExitCode.USAGE.number());
    assertThat(complained()).contains("Did you mean \"sarif\"?").contains("jsonl");
  }

  @Test
  void json_is_a_format_of_its_own_and_a_shorter_option() {
    check("--json");
    var json = said();
    check("--format", "json");
    assertThat(said()).isEqualTo(json).startsWith("{\"version\":1,");
  }

  @Test
  void quiet_says_findings_and_nothing_else() throws IOException {
    assertThat(check("--quiet")).isZero();
    assertThat(said() + complained()).isEmpty();
    draftWith(MARKER);
    check("-q");
    assertThat(said()).contains("merge-marker").doesNotContain("1 error in");
  }

  @Test
  void safe_fixes_are_applied_in_the_file() throws IOException {
    draftWith("*[B](https://b.example/)\r\n");
    assertThat(check("--fix")).isZero();
    assertThat(draft()).hasContent(edition(2, "2026-09-09", "* [B](https://b.example/)\r\n"));
    assertThat(said()).contains("fixed: ").contains("Fixed: 1.");
    var stamp = Files.getLastModifiedTime(draft());
    assertThat(check("--fix")).isZero();
    assertThat(Files.getLastModifiedTime(draft())).isEqualTo(stamp);
    assertThat(said()).doesNotContain("mended");
  }

  @Test
  void fix_does_not_take_the_file_behind_it_for_a_word_of_its_own() throws IOException {
    draftWith("*[B](https://b.example/)\n");
    assertThat(check("--fix", draft().toString())).isZero();
    assertThat(said()).contains("Fixed: 1.");
    assertThat(check("--fix=unsafe", draft().toString())).isZero();
    assertThat(check("--fix=all")).isEqualTo(ExitCode.USAGE.number());
    assertThat(complained()).contains("use --fix or --fix=unsafe");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_fixed_file_keeps_its_permissions_and_a_link_stays_a_link() throws IOException {
    var file = write("elsewhere/tip.md", edition(7, "2026-09-30", "*[B](https://b.example/)\n"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    var link = Files.createSymbolicLink(folder.resolve("link.md"), file);
    assertThat(check("--fix", link.toString())).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-rw-r--"));
    assertThat(file).content().contains("* [B]");
    try (var left = Files.list(file.resolveSibling(""))) {
      assertThat(left).hasSize(1);
    }
  }

  @Test
  void since_a_revision_only_what_is_new_is_told() throws IOException {
    draftWith("* [B](https://b.example/)\n\n<<<<<<< old\n\n* [C](https://c.example/)\n");
    try (var repository = NewsletterRepository.init(folder)) {
      repository.commit(
          "Begin",
          new NewsletterRepository.Author("A", "a@example.org"),
          ZonedDateTime.of(2026, 9, 2, 12, 0, 0, 0, ZoneOffset.UTC),
          List.of("."));
    }
    assertThat(check("--since", "HEAD")).isZero();
    assertThat(said()).contains("in 0 texts");
    draftWith(
        "* [New](https://n.example/)\n* [B](https://b.example/)\n\n<<<<<<< old\n\n* [D](https://c.example/)\n");
    assertThat(check("--since", "main")).isZero();
    assertThat(said()).startsWith("Nothing to correct in 1 text.");
    draftWith("* [B](https://b.example/)\n\n<<<<<<< old\n\n>>>>>>> new\n");
    assertThat(check("--since", "main")).isEqualTo(ExitCode.FINDINGS.number());
    assertThat(said()).contains(":13:1: error: ").doesNotContain(":11:1:");
    assertThat(check("--since", "no-such-branch")).isEqualTo(ExitCode.TROUBLE.number());
    assertThat(complained()).contains("there is no revision “no-such-branch”");
  }

  @Test
  void outside_of_git_nothing_is_known_of_what_was() {
    assertThat(check("--since", "main")).isEqualTo(ExitCode.TROUBLE.number());
    assertThat(complained()).contains("is not in a Git repository");
  }

  @Test
  void annotations_name_the_file_as_it_was_found() throws IOException {
    draftWith(MARKER);
    check("--format", "github");
    assertThat(said()).startsWith("::error file=").contains(",line=9,endLine=9,col=1,");
  }

  @Test
  void a_name_in_the_configuration_that_no_check_has_is_a_mistake() throws IOException {
    write(
        "coranto.toml",
        """
        name = "The Weekly"

        [content]
        header = "yaml"

        [[section]]
        name = "news"
        [section.checks]
        off = ["merge-marker", "merge-maker"]

        [checks]
        error = ["my-rule", "unused-allowance"]
        """);
    assertThat(check()).isEqualTo(ExitCode.FINDINGS.number());
    assertThat(complained())
        .contains(
            "coranto.toml:9:24: unknown check \"merge-maker\". Did you mean \"merge-marker\"?")
        .contains("coranto.toml:12:10: unknown check \"my-rule\".")
        .doesNotContain("unused-allowance");
  }

  @Test
  void rules_of_the_house_are_checked_set_and_explained_like_others() throws IOException {
    var rule =
        """
        kind: existence
        description: We say where a link leads.
        message: “{found}” says nothing.
        patterns: ['click here']
        examples:
          bad: ["click here"]
          good: ["the log"]
        """;
    write("checks/no-click-here.yml", rule);
    draftWith("Please click here.\n");
    assertThat(check()).isZero();
    assertThat(said()).contains("warning: “click here” says nothing. [no-click-here]");
    Files.writeString(
        folder.resolve("coranto.toml"),
        "\n[checks]\nerror = [\"no-click-here\"]\n",
        java.nio.file.StandardOpenOption.APPEND);
    assertThat(check()).isEqualTo(ExitCode.FINDINGS.number());
    assertThat(explain("no-click-here")).isZero();
    assertThat(said()).startsWith("# no-click-here\n\nWe say where a link leads.");
    write("checks/no-click-here.yml", rule.replace("existence", "existance"));
    assertThat(check()).isEqualTo(ExitCode.FINDINGS.number());
    assertThat(complained()).contains("checks/no-click-here.yml:1:7: unknown kind");
  }

  private int explain(String... name) {
    return terminal.run(words("explain", name));
  }

  @Test
  void explain_prints_a_check_or_lists_all() {
    assertThat(explain("merge-marker")).isZero();
    assertThat(said()).startsWith("# merge-marker\n").contains("## Why");
    assertThat(explain()).isZero();
    assertThat(said()).contains("merge-marker (error)\n    A line such as");
    assertThat(explain("merge-maker")).isEqualTo(ExitCode.USAGE.number());
    assertThat(complained()).contains("Did you mean \"merge-marker\"?");
  }
}
