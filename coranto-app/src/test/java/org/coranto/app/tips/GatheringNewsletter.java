package org.coranto.app.tips;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.coranto.app.http.RawHttpServer;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.TestRuntime;
import org.coranto.app.repo.NewsletterRepository;
import org.coranto.app.repo.NewsletterRepository.Author;
import org.coranto.app.store.StoredTip;
import org.coranto.inbox.TipAnswer;
import org.coranto.inbox.TipEvent;
import org.coranto.testing.TestNewsletter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A newsletter with sources, and its editor. It is 1 September 2026.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "one of its sources is a shell script")
abstract class GatheringNewsletter {

  private static final Author EDITOR = new Author("Ed", "ed@weekly.example");

  static final String DRAFT =
      """
      # The Weekly 2 (2026-09-02)

      ## News

      * [Here already](https://example.org/here)

      ## Changes

      <!-- changes go here -->

      ## Events
      """;

  private static final String TIPS =
      """
      {"address": "https://example.org/new?utm_source=x", "title": "The [new] one", "person": {"name": "Ada", "mail": "ada@home.example"}}
      {"address": "https://www.example.org/old/", "title": "Old again"}
      {"address": "https://example.org/here", "title": "Here again"}
      {"address": "https://example.org/untitled", "title": "Lost", "section": "nowhere"}
      """;

  final RawHttpServer server = new RawHttpServer();

  @TempDir Path folder;

  @AfterEach
  void close() {
    server.close();
  }

  @BeforeEach
  void newsletter() {
    TestNewsletter.in(folder)
        .section("news")
        .section("changes", "tracker")
        .section("events", "events")
        .script("script", "section = \"news\"")
        .configured(
            """

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
                .formatted(server.at("/")))
        .edition(
            "2026-08-26",
            "# The Weekly 1 (2026-08-26)\n\n## News\n\n* [Old](https://example.org/old)\n")
        .draft(DRAFT)
        .says("script", TIPS);
    server.on(MERGED, search("Fix the gutter"));
  }

  static final String MERGED =
      "/search/issues?q=is%3Apr%20repo%3Aweekly%2Frain%20is%3Amerged%20merged%3A2026-08-25..2026-09-01&sort=created&order=asc&per_page=100";

  static String search(String title) {
    return RawHttpServer.ok(
        "application/json",
        """
        {"total_count": 1, "items": [{"repository_url": "https://api.github.com/repos/weekly/rain", "number": 1,
         "title": "%s", "html_url": "https://git.example/1", "pull_request": {"merged_at": "2026-08-27T08:00:00Z"}}]}\
        """
            .formatted(title));
  }

  GatherReport gather(boolean dryRun, String... sources) {
    try (var newsletter = open()) {
      return new GatherTips(newsletter)
          .run(new GatherTips.Request(List.of(sources), Optional.empty(), dryRun));
    }
  }

  Newsletter open() {
    var runtime = TestRuntime.with(TestRuntime.of(folder), "FORGE_TOKEN", "s3cr3t-t0ken");
    return Newsletter.open(folder, runtime);
  }

  List<StoredTip> list(ListTips.Request request) {
    try (var newsletter = open()) {
      return new ListTips(newsletter).run(request);
    }
  }

  StoredTip find(long id) {
    return list(new ListTips.Request.One(id)).getFirst();
  }

  TipEvent event(long id) {
    return find(id).event().orElseThrow();
  }

  TipAnswer place(long id, Optional<String> section) {
    try (var newsletter = open()) {
      return new PlaceTips(newsletter)
          .run(new PlaceTips.Request(List.of(id), section, Optional.empty(), Optional.of(EDITOR)))
          .getFirst();
    }
  }

  TipAnswer drop(long id, String why) {
    try (var newsletter = open()) {
      return new DropTips(newsletter)
          .run(new DropTips.Request(List.of(id), why, Optional.of(EDITOR)))
          .getFirst();
    }
  }

  TipAnswer hold(long id, Optional<LocalDate> until) {
    try (var newsletter = open()) {
      return new HoldTips(newsletter)
          .run(new HoldTips.Request(List.of(id), until, Optional.of(EDITOR)))
          .getFirst();
    }
  }

  TipAnswer undo(long id) {
    try (var newsletter = open()) {
      return new UndoDecision(newsletter)
          .run(new UndoDecision.Request(List.of(id), Optional.of(EDITOR)))
          .getFirst();
    }
  }

  String draft() throws IOException {
    return Files.readString(folder.resolve("draft/2026-09-02.md"));
  }

  void commit() {
    try (var repository = NewsletterRepository.init(folder)) {
      repository.commit(
          "Begin",
          EDITOR,
          ZonedDateTime.parse("2026-08-27T08:00:00Z"),
          List.of("coranto.toml", "content", "draft"));
    }
  }
}
