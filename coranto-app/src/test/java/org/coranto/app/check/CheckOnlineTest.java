package org.coranto.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coranto.app.check.CheckEdition.Fixes;
import org.coranto.app.http.LocalWeb;
import org.coranto.app.http.Network;
import org.coranto.app.http.RawHttpServer;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.TestRuntime;
import org.coranto.check.Finding;
import org.coranto.report.CheckedText;
import org.coranto.report.FindingsSummary;
import org.coranto.report.Report;
import org.coranto.testing.Folders;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `coranto check --online`, from a draft to its findings.
class CheckOnlineTest {

  @TempDir private Path folder;

  private final RawHttpServer server = new RawHttpServer();
  private final List<Finding> findings = new ArrayList<>();

  @BeforeEach
  void newsletter() {
    Folders.write(
        folder.resolve("coranto.toml"), "name = \"The Weekly\"\n\n[content]\nheader = \"yaml\"\n");
    server
        .page("/", "<title>Front page</title>")
        .page("/fine", "<title>A first post of ours</title>")
        .on("/old", RawHttpServer.moved(301, "/new"))
        .page("/new", "<title>A second post of ours</title>")
        .on("/trouble", "HTTP/1.1 500 Oops\r\nConnection: close\r\n\r\n");
  }

  @AfterEach
  void close() {
    server.close();
  }

  private void draft(String text) {
    Folders.write(
        folder.resolve("drafts/2026-09-09-weekly-2.md"),
        "---\ntitle: Weekly 2\nnumber: 2\ndate: 2026-09-09\n---\n\n## News\n\n" + text);
  }

  private String link(String words, String path) {
    return "* [%s](http://pages.example:%d%s)\n".formatted(words, server.port(), path);
  }

  private FindingsSummary check(boolean online, Fixes fixes, String since) {
    findings.clear();
    var network =
        new Network(
            _ -> List.of(InetAddress.ofLiteral("127.0.0.1")),
            _ -> true,
            LocalWeb.network().trust(),
            LocalWeb.network().clock(),
            LocalWeb.network().sleeper());
    var request =
        new CheckEdition.Request(
            List.of(), online, fixes, Optional.of(since).filter(it -> !it.isEmpty()), false);
    var runtime = TestRuntime.with(TestRuntime.of(folder), network);
    var newsletter = Newsletter.open(folder, runtime);
    return new CheckEdition(newsletter, LocalWeb.links())
        .run(
            request,
            _ ->
                new Report.Writing() {
                  @Override
                  public void add(CheckedText text) {
                    if (text instanceof CheckedText.Proof proof) {
                      findings.addAll(proof.findings());
                    }
                  }

                  @Override
                  public void end(FindingsSummary summary) {}
                })
        .summary();
  }

  private List<String> names() {
    return findings.stream().map(Finding::check).toList();
  }

  @Test
  void offline_no_request_is_sent() {
    draft(link("A post", "/missing"));
    var summary = check(false, Fixes.NONE, "");
    assertThat(names()).isEmpty();
    assertThat(server.requests()).isEmpty();
    assertThat(summary.unknown()).isNotEmpty();
    assertThat(summary.unanswered()).isEmpty();
  }

  @Test
  void online_a_dead_link_stops_an_edition_and_trouble_does_not() {
    draft(
        link("A first post of ours", "/fine")
            + link("A post", "/missing")
            + link("Another", "/trouble"));
    var summary = check(true, Fixes.NONE, "");
    assertThat(names()).containsExactly("dead-link");
    assertThat(summary.stops()).isTrue();
    assertThat(summary.unknown()).isEmpty();
    assertThat(summary.unanswered())
        .containsExactly(java.util.Map.entry("server error (status 500)", 1));
  }

  @Test
  void a_moved_link_is_fixed_once() throws Exception {
    draft(link("A second post of ours", "/old"));
    check(true, Fixes.SAFE, "");
    assertThat(names()).isEmpty();
    assertThat(Files.readString(folder.resolve("drafts/2026-09-09-weekly-2.md")))
        .contains("/new)")
        .doesNotContain("/old");
    check(true, Fixes.SAFE, "");
    assertThat(names()).isEmpty();
  }

  @Test
  void of_a_change_only_what_it_brought_is_asked() throws Exception {
    draft(link("A first post of ours", "/fine") + link("A post", "/missing"));
    try (var git = Git.init().setDirectory(folder.toFile()).call()) {
      git.add().addFilepattern(".").call();
      git.commit()
          .setMessage("A draft")
          .setAuthor("A", "a@a.example")
          .setCommitter("A", "a@a.example")
          .setSign(false)
          .call();
    }
    draft(
        link("A first post of ours", "/fine")
            + link("A post", "/missing")
            + link("Another post", "/gone"));
    check(true, Fixes.NONE, "HEAD");
    assertThat(names()).containsExactly("dead-link");
    assertThat(server.paths()).containsOnly("/gone", "/");
  }
}
