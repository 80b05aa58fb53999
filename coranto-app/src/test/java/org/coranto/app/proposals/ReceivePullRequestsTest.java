package org.coranto.app.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.coranto.app.CorantoException;
import org.coranto.app.proposals.TestForge.Answer;
import org.coranto.app.source.PullRequestChoice;
import org.coranto.app.store.Database;
import org.coranto.proposal.ProposalOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Pull requests from three kinds of forges, in good and in bad answers.
class ReceivePullRequestsTest extends PullRequestNewsletter {

  ReceivePullRequestsTest(@TempDir Path folder) throws IOException {
    super(folder);
  }

  @ParameterizedTest
  @EnumSource
  void what_a_pull_request_adds_is_in_the_draft(TestForgeKind kind) {
    newsletter(kind);
    forge.on(kind.one(12), kind.json(12, "open")).on(kind.patch(12), patch("moss"));

    var received = receive(numbers(12));

    assertThat(names(received)).containsExactly(kind.mark() + "12");
    assertThat(received.answers().getFirst().origin().orElseThrow())
        .isEqualTo(new ProposalOrigin("https://forge.example/weekly/news/pull/12", "ada"));
    assertThat(draft()).contains("* [moss](https://example.org/moss)\n");
    assertThat(forge.requests())
        .hasSize(2)
        .allSatisfy(request -> assertThat(request.secret()).isEqualTo(kind.secret()));
  }

  @ParameterizedTest
  @EnumSource
  void all_that_are_open_are_received_page_by_page_with_files_in_one_set(TestForgeKind kind) {
    newsletter(kind);
    weekly.file("tip.patch", patch("fern"));
    forge
        .on(
            kind.list(),
            Answer.ok("[" + kind.json(13, "open") + "]")
                .with("Link", "<%s>; rel=\"next\"".formatted(forge.at("/more?page=2"))))
        .on("/more?page=2", "[" + kind.json(12, "open") + "]")
        .on(kind.patch(12), patch("moss"))
        .on(kind.patch(13), patch("rain"));

    var received = receive(open(), folder.resolve("tip.patch"));

    assertThat(names(received))
        .containsExactly("tip.patch", kind.mark() + "12", kind.mark() + "13");
    assertThat(draft())
        .contains("* [fern](https://example.org/fern)\n* [moss](https://example.org/moss)\n")
        .contains("* [rain](https://example.org/rain)\n");
  }

  @ParameterizedTest
  @EnumSource
  void one_that_is_closed_merged_or_missing_is_refused_and_stops_no_other(TestForgeKind kind) {
    newsletter(kind);
    forge
        .on(kind.one(1), kind.json(1, "closed"))
        .on(kind.one(2), kind.json(2, "merged"))
        .on(kind.one(4), kind.json(4, "open"))
        .on(kind.patch(4), patch("moss"));

    var received = receive(numbers(4, 3, 2, 1, 1));

    assertThat(received.answers()).hasSize(4);
    assertThat(because(received, 0)).isEqualTo("it is closed");
    assertThat(because(received, 1)).isEqualTo("it is already merged");
    assertThat(because(received, 2))
        .startsWith("the forge answered 404 (Not Found): there is no %s3 ".formatted(kind.mark()))
        .contains("FORGE_TOKEN");
    assertThat(received.answers().get(3).answer().refused()).isEmpty();
    assertThat(draft()).contains("[moss]");
  }

  @Test
  void a_forge_that_answers_nonsense_is_told_apart_from_what_was_asked() {
    newsletter(TestForgeKind.GITHUB);
    forge
        .on(TestForgeKind.GITHUB.one(1), "<html>")
        .on(TestForgeKind.GITHUB.one(2), TestForgeKind.GITHUB.json(3, "open"))
        .on(TestForgeKind.GITHUB.one(4), "[".repeat(5_000))
        .on(
            TestForgeKind.GITHUB.one(5),
            Answer.of(401, "{\"message\": \"your token s3cr3t! is bad\"}"))
        .on(
            TestForgeKind.GITHUB.one(6),
            Answer.of(403, "{\"message\": \"API rate limit exceeded\"}"))
        .on(TestForgeKind.GITHUB.one(7), TestForgeKind.GITHUB.json(7, "open"))
        .on(
            TestForgeKind.GITHUB.patch(7),
            Answer.of(406, "{\"message\": \"the diff is too large\"}"))
        .on(TestForgeKind.GITHUB.one(8), TestForgeKind.GITHUB.json(8, "open"))
        .on(TestForgeKind.GITHUB.patch(8), "x".repeat(1_000_001))
        .on(TestForgeKind.GITHUB.one(9), TestForgeKind.GITHUB.json(9, "open"))
        .on(TestForgeKind.GITHUB.patch(9), "no patch")
        .on(TestForgeKind.GITHUB.list(), "{\"message\": \"hello\"}");

    var received = receive(new PullRequestChoice(List.of(1L, 2L, 4L, 5L, 6L, 7L, 8L, 9L), true));

    assertThat(because(received, 0)).contains("not #1");
    assertThat(because(received, 1)).contains("not #2");
    assertThat(because(received, 2)).contains("not #4");
    assertThat(because(received, 3)).contains("FORGE_TOKEN", "***").doesNotContain("s3cr3t!");
    assertThat(because(received, 4)).contains("API rate limit exceeded", "raises the limit");
    assertThat(because(received, 5)).contains("receive them as a patch file");
    assertThat(because(received, 6)).contains("1,000,001 bytes");
    assertThat(because(received, 7)).contains("no change of a file");
    assertThat(received.answers().get(8).answer().proposal().words())
        .isEqualTo("open pull requests of weekly/news");
    assertThat(because(received, 8)).contains("is not a list");
    assertThat(draft()).isEqualTo(DRAFT);
  }

  @Test
  void a_next_page_elsewhere_is_not_asked_with_the_token() throws IOException {
    newsletter(TestForgeKind.FORGEJO);
    try (var other = new TestForge()) {
      forge.on(
          TestForgeKind.FORGEJO.list(),
          Answer.ok("[]").with("Link", "<%s>; rel=\"next\"".formatted(other.at("/2"))));
      assertThat(receive(open()).answers()).isEmpty();
      assertThat(other.requests()).isEmpty();
    }
  }

  @Test
  void what_its_author_calls_a_draft_is_received_only_by_its_number() {
    newsletter(TestForgeKind.GITHUB);
    var json = TestForgeKind.GITHUB.json(12, "open").replace("\"draft\": false", "\"draft\": true");
    forge
        .on(TestForgeKind.GITHUB.list(), "[" + json + "]")
        .on(TestForgeKind.GITHUB.one(12), json)
        .on(TestForgeKind.GITHUB.patch(12), patch("moss"));

    assertThat(because(receive(open()), 0)).contains("draft");
    assertThat(draft()).isEqualTo(DRAFT);
    receive(new PullRequestChoice(List.of(12L), true));
    assertThat(draft()).contains("[moss]");
  }

  @Test
  void what_has_not_changed_is_not_sent_again_where_a_desk_keeps_it() {
    newsletter(TestForgeKind.GITHUB);
    Database.open(folder.resolve(".coranto/desk.db")).close();
    forge
        .on(
            TestForgeKind.GITHUB.one(12),
            Answer.ok(TestForgeKind.GITHUB.json(12, "open")).with("ETag", "\"v1\""))
        .on(TestForgeKind.GITHUB.patch(12), Answer.ok(patch("moss")).with("ETag", "\"v2\""));

    receive(numbers(12));
    weekly.draft(DRAFT);
    receive(numbers(12));

    assertThat(draft()).contains("[moss]");
    assertThat(forge.requests())
        .extracting(TestForge.Request::etag)
        .containsExactly("null", "null", "\"v1\"", "\"v2\"");
  }

  @Test
  void a_forge_on_this_machine_is_asked_only_where_the_editor_says_so() {
    newsletter(TestForgeKind.GITHUB, "");
    var received = receive(numbers(12));
    assertThat(because(received, 0)).startsWith("the forge was not fetched from http://127.0.0.1:");
    assertThat(forge.requests()).isEmpty();
  }

  @Test
  void without_a_repository_it_says_what_to_write() {
    weekly.file("coranto.toml", "name = \"The Weekly\"\n\n[content]\nheader = \"yaml\"\n");
    assertThatThrownBy(() -> receive(numbers(12)))
        .isInstanceOf(CorantoException.class)
        .hasMessageContaining("[pull-requests]");
  }
}
