package org.coranto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.coranto.testing.TestNewsletter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A tip on the command line, from its source to a decision.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its source is a program of Unix")
class InboxCommandTest {

  @TempDir private Path folder;
  private TestNewsletter weekly;

  private final TestTerminal terminal = new TestTerminal();

  @BeforeEach
  void newsletter() {
    weekly =
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
                """
                {"address": "https://example.org/drizzle", "title": "The \\u001b[31m drizzle", "prefixes": ["video"]}
                {"address": "ftp://example.org/old", "title": "Old", "section": "nowhere"}
                """);
  }

  private int run(String... words) {
    return terminal.runIn(folder, words);
  }

  private static final String DRAFT =
      """
      # The Weekly 2 (2026-09-02)

      ## News

      * [Here already](https://example.org/here)
      """;

  private String err() {
    return terminal.err();
  }

  private String out() {
    return terminal.out();
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
  void every_decision_can_be_undone_and_the_history_shows_both() throws IOException {
    run("gather");
    assertThat(run("drop", "1", "--because", "it is an advertisement")).isZero();
    assertThat(run("undo", "1")).isZero();
    assertThat(out()).isEqualTo("tip 1 is accepted again\n");
    assertThat(run("undo", "1", "--json")).isEqualTo(ExitCode.TROUBLE.number());
    assertThat(out())
        .isEqualTo(
            "{\"id\":1,\"result\":\"refused\",\"refusal\":\"nothing-to-undo\",\"state\":\"accepted\"}\n");
    assertThat(run("inbox", "1")).isZero();
    assertThat(out()).contains("3. ", "declined editor", "4. ", "undone 3");
  }

  @Test
  void what_is_in_the_draft_is_neither_dropped_nor_held_until_its_place_is_undone()
      throws IOException {
    weekly.draft(DRAFT);
    run("gather");
    assertThat(run("place", "1")).isZero();
    assertThat(out()).contains("(https://example.org/drizzle)");
    assertThat(run("drop", "1", "--because", "it is an advertisement"))
        .isEqualTo(ExitCode.TROUBLE.number());
    assertThat(err())
        .contains("tip 1 was already placed", "draft/2026-09-02.md", "run “coranto undo 1” first");
    assertThat(run("hold", "1")).isEqualTo(ExitCode.TROUBLE.number());
    assertThat(run("place", "1")).isEqualTo(ExitCode.TROUBLE.number());
    assertThat(run("undo", "1")).isZero();
    assertThat(out())
        .isEqualTo("tip 1 is accepted again; its entry was taken out of draft/2026-09-02.md\n");
    assertThat(Files.readString(weekly.draftFile())).isEqualTo(DRAFT);
    assertThat(run("drop", "1", "--because", "it is an advertisement")).isZero();
  }

  @Test
  void each_of_many_tips_is_answered_for_itself() {
    run("gather");
    assertThat(run("hold", "1", "99", "2", "1", "--json")).isEqualTo(ExitCode.TROUBLE.number());
    assertThat(out().lines())
        .containsExactly(
            "{\"id\":1,\"result\":\"held\"}",
            "{\"id\":99,\"result\":\"refused\",\"refusal\":\"unknown\"}",
            "{\"id\":2,\"result\":\"held\"}");
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
    assertThat(terminal.err()).contains("Did you mean \"ours\"?");
    assertThat(run("place", "7")).isEqualTo(ExitCode.TROUBLE.number());
    assertThat(err()).contains("there is no tip 7");
  }
}
