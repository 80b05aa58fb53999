package org.coranto.desk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.desk.Progress;
import org.coranto.desk.http.LocalWeb;
import org.coranto.desk.http.WildServer;
import org.coranto.desk.repo.NewsletterRepository;
import org.coranto.desk.repo.NewsletterRepository.Author;
import org.coranto.desk.store.StoredTip;
import org.coranto.desk.store.TipState;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A newsletter that gathers, and its editor who decides. It is 1 September 2026. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "one of its sources is a shell script")
class GatherTipsTest {

  private static final Author EDITOR = new Author("Ed", "ed@weekly.example");

  private static final String DRAFT =
      """
      # The Weekly 2 (2026-09-02)

      ## News

      * [Here already](https://example.org/here)

      ## Changes

      <!-- changes go here -->

      ## Events
      """;

  private final WildServer server = new WildServer();

  @TempDir private Path folder;

  @AfterEach
  void close() {
    server.close();
  }

  @BeforeEach
  void newsletter() throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Files.createDirectories(folder.resolve("draft"));
    Files.writeString(
        folder.resolve("coranto.toml"),
        """
        name = "The Weekly"
        address = "https://weekly.example/"

        [content]
        header = "none"
        editions = "content"
        drafts = "draft"
        file-name = "{year}-{month}-{day}"

        [[section]]
        name = "news"
        headings = ["News"]

        [[section]]
        name = "changes"
        kind = "tracker"
        headings = ["Changes"]

        [[section]]
        name = "events"
        kind = "events"
        headings = ["Events"]

        [[source]]
        source = "command"
        name = "script"
        section = "news"
        command = ["./tips"]

        [[source]]
        source = "forge-query"
        name = "merged"
        section = "changes"
        what = "pulls"
        when = "merged"
        repositories = ["weekly/rain"]
        address = "%s"
        token = "FORGE_TOKEN"
        network = "private"
        none = "*Nothing was merged.*"
        """
            .formatted(server.at("/")));
    Files.writeString(
        folder.resolve("content/2026-08-26.md"),
        "# The Weekly 1 (2026-08-26)\n\n## News\n\n* [Old](https://example.org/old)\n");
    Files.writeString(folder.resolve("draft/2026-09-02.md"), DRAFT);
    tips(
        "{\"address\": \"https://example.org/new?utm_source=x\", \"title\": \"The [new] one\", \"person\": {\"name\": \"Ada\", \"mail\": \"ada@home.example\"}}",
        "{\"address\": \"https://www.example.org/old/\", \"title\": \"Old again\"}",
        "{\"address\": \"https://example.org/here\", \"title\": \"Here again\"}",
        "{\"address\": \"https://example.org/untitled\", \"title\": \"Lost\", \"section\": \"nowhere\"}");
    server.on(MERGED, search("Fix the gutter"));
  }

  private static final String MERGED =
      "/search/issues?q=is%3Apr%20repo%3Aweekly%2Frain%20is%3Amerged%20merged%3A2026-08-25..2026-09-01&sort=created&order=asc&per_page=100";

  private static String search(String title) {
    return WildServer.ok(
        "application/json",
        """
        {"total_count": 1, "items": [{"repository_url": "https://api.github.com/repos/weekly/rain", "number": 1,
         "title": "%s", "html_url": "https://git.example/1", "pull_request": {"merged_at": "2026-08-27T08:00:00Z"}}]}\
        """
            .formatted(title));
  }

  private void tips(String... lines) throws IOException {
    var script = folder.resolve("tips");
    Files.writeString(script, "#!/bin/sh\ncat <<'END'\n" + String.join("\n", lines) + "\nEND\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
  }

  private GatherReport gather(boolean dryRun, String... sources) {
    return new GatherTips(LocalWeb.network(), "test", Progress.SILENT)
        .run(
            new GatherRequest(
                folder,
                folder.resolve("coranto.toml"),
                List.of(sources),
                Optional.empty(),
                dryRun,
                Map.of("PATH", System.getenv("PATH"), "FORGE_TOKEN", "s3cr3t-t0ken")));
  }

  private DecideTips editor() {
    return new DecideTips(
        folder,
        folder.resolve("coranto.toml"),
        Optional.of(EDITOR),
        InstantSource.fixed(LocalWeb.NOW),
        Progress.SILENT);
  }

  private String draft() throws IOException {
    return Files.readString(folder.resolve("draft/2026-09-02.md"));
  }

  private void commit() {
    try (var repository = NewsletterRepository.init(folder)) {
      repository.commit(
          "Begin",
          EDITOR,
          ZonedDateTime.parse("2026-08-27T08:00:00Z"),
          List.of("coranto.toml", "content", "draft"));
    }
  }

  @Test
  void every_tip_is_judged_and_every_list_written() throws IOException {
    var report = gather(false);
    assertThat(report.hasTroubles()).isFalse();
    assertThat(report.judged())
        .isEqualTo(Map.of(TipState.ACCEPTED, 2, TipState.DUPLICATE, 2, TipState.NEEDS, 1));
    assertThat(editor().list(Arrays.asList(TipState.values())))
        .extracting(StoredTip::state, tip -> tip.last().detail())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(TipState.ACCEPTED, "news"),
            org.assertj.core.groups.Tuple.tuple(TipState.DUPLICATE, "the edition of 2026-08-26"),
            org.assertj.core.groups.Tuple.tuple(TipState.DUPLICATE, "what the draft has"),
            org.assertj.core.groups.Tuple.tuple(TipState.NEEDS, "a section"));
    assertThat(draft())
        .contains("<!-- gathered: merged -->\n* [Fix the gutter](https://git.example/1)\n");
    assertThat(server.requests().getFirst()).contains("Authorization: Bearer s3cr3t-t0ken");
  }

  @Test
  void a_second_run_changes_nothing() throws IOException {
    gather(false);
    var once = draft();
    var report = gather(false);
    assertThat(report.sources()).allMatch(source -> source.fresh().isEmpty());
    assertThat(report.judged()).isEmpty();
    assertThat(draft()).isEqualTo(once);
  }

  @Test
  void a_list_is_renewed_and_stays_as_it_was_while_its_source_is_down() throws IOException {
    gather(false);
    server.on(MERGED, "HTTP/1.1 401 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    var report = gather(false);
    assertThat(report.sources().get(1).troubles()).hasSize(1);
    assertThat(report.sources().get(0).troubles()).isEmpty();
    assertThat(draft()).contains("Fix the gutter");
    server.on(MERGED, search("Mend the gutter"));
    gather(false);
    assertThat(draft()).contains("Mend the gutter").doesNotContain("Fix the gutter");
  }

  @Test
  void a_dry_run_keeps_nothing() throws IOException {
    var report = gather(true);
    assertThat(report.sources().getFirst().tips()).hasSize(4);
    assertThat(draft()).isEqualTo(DRAFT);
    assertThat(folder.resolve(".coranto/desk.db")).doesNotExist();
  }

  @Test
  void one_source_is_asked_alone() {
    assertThat(gather(false, "script").sources())
        .extracting(GatherReport.OfSource::name)
        .containsExactly("script");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void a_tip_is_placed_in_the_name_of_who_proposed_it() throws Exception {
    commit();
    gather(false, "script");
    var placed = editor().place(List.of(1L), Optional.empty(), Optional.empty());
    assertThat(placed.getFirst().remark()).isEmpty();
    assertThat(draft())
        .contains(
            "* [Here already](https://example.org/here)\n* [The [new] one](https://example.org/new)\n");
    try (var git = Git.open(folder.toFile())) {
      var last = git.log().setMaxCount(1).call().iterator().next();
      assertThat(last.getAuthorIdent().getName()).isEqualTo("Ada");
      assertThat(last.getAuthorIdent().getEmailAddress()).isEqualTo("noreply@weekly.example");
      assertThat(last.getCommitterIdent().getName()).isEqualTo("Ed");
      assertThat(last.getFullMessage())
          .isEqualTo("Add “The [new] one” to News\n\nTip: 1\nSource: script\n");
      assertThat(git.status().call().hasUncommittedChanges()).isFalse();
    }
    assertThat(editor().find(1).state()).isEqualTo(TipState.PLACED);
    assertThat(editor().find(1).last().who()).isEqualTo("Ed");
  }

  @Test
  void what_was_held_stands_in_the_draft_that_is_opened_for_its_day() throws Exception {
    Files.delete(folder.resolve("draft/2026-09-02.md"));
    Files.writeString(folder.resolve("template.md"), DRAFT);
    gather(false, "script");
    editor().hold(List.of(1L), Optional.of(LocalDate.of(2026, 9, 2)));
    editor().hold(List.of(2L), Optional.of(LocalDate.of(2026, 9, 9)));
    editor().hold(List.of(3L), Optional.empty());
    new OpenEdition(InstantSource.fixed(LocalWeb.NOW), folder.resolve("cache"), Progress.SILENT)
        .run(
            new OpenRequest(
                folder,
                folder.resolve("coranto.toml"),
                Optional.of(LocalDate.of(2026, 9, 2)),
                true));
    assertThat(draft()).contains("* [The [new] one](https://example.org/new)\n");
    assertThat(List.of(1L, 2L, 3L))
        .extracting(id -> editor().find(id).state())
        .containsExactly(TipState.PLACED, TipState.HELD, TipState.HELD);
  }

  @Test
  void when_its_edition_has_appeared_it_is_published() throws Exception {
    gather(false, "script");
    editor().place(List.of(1L), Optional.empty(), Optional.empty());
    gather(false, "script");
    assertThat(editor().find(1).state()).isEqualTo(TipState.PLACED);
    Files.move(folder.resolve("draft/2026-09-02.md"), folder.resolve("content/2026-09-02.md"));
    gather(false, "script");
    assertThat(editor().find(1).last())
        .isEqualTo(
            new StoredTip.Line(
                LocalWeb.NOW, "coranto", TipState.PUBLISHED, "the edition of 2026-09-02", ""));
  }

  @Test
  void a_draft_with_changes_of_its_own_gets_the_entry_and_no_commit() throws Exception {
    commit();
    gather(false, "script");
    Files.writeString(folder.resolve("draft/2026-09-02.md"), DRAFT.replace("Here", "Hier"));
    var placed = editor().place(List.of(1L), Optional.of("events"), Optional.empty());
    assertThat(placed.getFirst().remark()).contains("not committed");
    assertThat(draft()).contains("Hier already", "## Events\n\n* [The [new] one]");
  }

  @Test
  void what_an_editor_declines_or_holds_is_kept_with_the_reason() {
    gather(false, "script");
    editor().drop(List.of(1L), "it is an advertisement");
    editor().hold(List.of(4L), Optional.of(LocalDate.of(2026, 9, 16)));
    assertThat(editor().find(1).last())
        .isEqualTo(
            new StoredTip.Line(
                LocalWeb.NOW, "Ed", TipState.DECLINED, "editor", "it is an advertisement"));
    assertThat(editor().find(4).last().detail()).isEqualTo("2026-09-16");
    assertThat(editor().find(4).history()).hasSize(3);
    gather(false, "script");
    assertThat(editor().find(1).state()).isEqualTo(TipState.DECLINED);
  }
}
