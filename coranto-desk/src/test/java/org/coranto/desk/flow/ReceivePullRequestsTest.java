package org.coranto.desk.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.desk.CorantoException;
import org.coranto.desk.Progress;
import org.coranto.desk.flow.PlayedForge.Answer;
import org.coranto.desk.flow.ReceiveProposals.Received;
import org.coranto.desk.http.LocalWeb;
import org.coranto.desk.source.PullRequestChoice;
import org.coranto.desk.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pull requests as three kinds of forges tell of them, well or badly. */
class ReceivePullRequestsTest {

  private static final String DRAFT =
      """
      ---
      title: The Weekly 2
      date: 2026-09-09
      ---

      ## Links

      * [Of wind](https://example.org/wind)

      ## Notes
      """;

  /** How each kind of forge is asked, and what it answers. */
  enum Kind {
    GITHUB(
        "#", "/repos/weekly/news/pulls/%d", "diff /repos/weekly/news/pulls/%d", "Bearer s3cr3t!"),
    GITLAB(
        "!",
        "/api/v4/projects/weekly%%2Fnews/merge_requests/%d",
        "/api/v4/projects/weekly%%2Fnews/merge_requests/%d/raw_diffs",
        "s3cr3t!"),
    FORGEJO(
        "#",
        "/api/v1/repos/weekly/news/pulls/%d",
        "/api/v1/repos/weekly/news/pulls/%d.diff",
        "token s3cr3t!");

    private final String mark;
    private final String one;
    private final String patch;
    private final String secret;

    Kind(String mark, String one, String patch, String secret) {
      this.mark = mark;
      this.one = one;
      this.patch = patch;
      this.secret = secret;
    }

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    String one(int number) {
      return one.formatted(number);
    }

    String patch(int number) {
      return patch.formatted(number);
    }

    String list() {
      return switch (this) {
        case GITHUB ->
            "/repos/weekly/news/pulls?state=open&sort=created&direction=asc&per_page=100";
        case GITLAB ->
            "/api/v4/projects/weekly%2Fnews/merge_requests?state=opened&order_by=created_at&sort=asc&per_page=100";
        case FORGEJO -> "/api/v1/repos/weekly/news/pulls?state=open&sort=oldest&limit=50";
      };
    }

    String user() {
      return switch (this) {
        case GITHUB -> "/user";
        case GITLAB -> "/api/v4/user";
        case FORGEJO -> "/api/v1/user";
      };
    }

    /** Where comments on number 12 are written. */
    String comments() {
      return switch (this) {
        case GITHUB -> "/repos/weekly/news/issues/12/comments";
        case GITLAB -> "/api/v4/projects/weekly%2Fnews/merge_requests/12/notes";
        case FORGEJO -> "/api/v1/repos/weekly/news/issues/12/comments";
      };
    }

    /** Where they are read. */
    String allComments() {
      return comments()
          + switch (this) {
            case GITHUB -> "?per_page=100";
            case GITLAB -> "?sort=asc&order_by=created_at&per_page=100";
            case FORGEJO -> "";
          };
    }

    String altering(int comment) {
      return switch (this) {
        case GITHUB -> "PATCH /repos/weekly/news/issues/comments/" + comment;
        case GITLAB -> "PUT " + comments() + "/" + comment;
        case FORGEJO -> "PATCH /api/v1/repos/weekly/news/issues/comments/" + comment;
      };
    }

    String comment(int id, String by, String text) {
      return """
      {"id": %1$d, "body": "%3$s", "user": {"login": "%2$s"}, "author": {"username": "%2$s"}}
      """
          .formatted(id, by, text);
    }

    String json(int number, String state) {
      return switch (this) {
        case GITHUB, FORGEJO ->
            """
            {"number": %1$d, "state": "%2$s", "title": "A link", "draft": false,
             "merged_at": %3$s, "html_url": "https://forge.example/weekly/news/pull/%1$d",
             "user": {"login": "ada"}, "head": {"sha": "0a1b"}}
            """
                .formatted(
                    number,
                    state.equals("open") ? "open" : "closed",
                    state.equals("merged") ? "\"2026-09-01T10:00:00Z\"" : "null");
        case GITLAB ->
            """
            {"iid": %1$d, "state": "%2$s", "title": "A link", "draft": false, "sha": "0a1b",
             "web_url": "https://forge.example/weekly/news/pull/%1$d",
             "author": {"username": "ada"}}
            """
                .formatted(number, state.equals("open") ? "opened" : state);
      };
    }
  }

  private final Path folder;
  private final PlayedForge forge = new PlayedForge();

  ReceivePullRequestsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    write("drafts/2026-09-09.md", DRAFT);
  }

  @AfterEach
  void close() {
    forge.close();
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private void newsletter(Kind kind, String more) throws IOException {
    write(
        "coranto.toml",
        """
        name = "The Weekly"
        address = "https://weekly.example/"

        [content]
        header = "yaml"

        [[section]]
        name = "links"
        title = "Links"
        kind = "links"

        [pull-requests]
        forge = "%s"
        repository = "weekly/news"
        address = "%s"
        %s
        """
            .formatted(kind.word(), forge.at("/"), more));
  }

  private void newsletter(Kind kind) throws IOException {
    newsletter(kind, "token = \"FORGE_TOKEN\"\nnetwork = \"private\"");
  }

  private static String patch(String title) {
    return """
    diff --git a/drafts/2026-09-09.md b/drafts/2026-09-09.md
    --- a/drafts/2026-09-09.md
    +++ b/drafts/2026-09-09.md
    @@ -5,5 +5,6 @@

     ## Links

     * [Of wind](https://example.org/wind)
    +* [%1$s](https://example.org/%1$s)

     ## Notes
    """
        .formatted(title);
  }

  private Received receive(PullRequestChoice choice, Path... patches) {
    return receive(choice, false, patches);
  }

  private Received tell(long... numbers) {
    return receive(numbers(numbers), true);
  }

  private Received receive(PullRequestChoice choice, boolean tell, Path... patches) {
    return new ReceiveProposals(
            LocalWeb.network(), "test", folder.resolve("cache"), Progress.SILENT)
        .run(
            new ReceiveRequest(
                folder,
                folder.resolve("coranto.toml"),
                List.of(patches),
                choice,
                Optional.empty(),
                true,
                tell,
                Map.of("FORGE_TOKEN", "s3cr3t!")));
  }

  private static PullRequestChoice numbers(long... numbers) {
    return new PullRequestChoice(java.util.Arrays.stream(numbers).boxed().toList(), false);
  }

  private static PullRequestChoice open() {
    return new PullRequestChoice(List.of(), true);
  }

  private String draft() throws IOException {
    return Files.readString(folder.resolve("drafts/2026-09-09.md"));
  }

  private static String because(Received received, int at) {
    return received.answers().get(at).answer().refused().orElseThrow();
  }

  private static List<String> names(Received received) {
    return received.answers().stream().map(it -> it.answer().proposal()).toList();
  }

  @ParameterizedTest
  @EnumSource
  void what_a_pull_request_adds_is_in_the_draft(Kind kind) throws IOException {
    newsletter(kind);
    forge.on(kind.one(12), kind.json(12, "open")).on(kind.patch(12), patch("moss"));

    var received = receive(numbers(12));

    assertThat(names(received)).containsExactly(kind.mark + "12");
    assertThat(received.answers().getFirst().origin().orElseThrow())
        .hasToString("Origin[address=https://forge.example/weekly/news/pull/12, by=ada]");
    assertThat(draft()).contains("* [moss](https://example.org/moss)\n");
    assertThat(forge.requests())
        .hasSize(2)
        .allSatisfy(request -> assertThat(request.secret()).isEqualTo(kind.secret));
  }

  @ParameterizedTest
  @EnumSource
  void all_that_are_open_are_received_page_by_page_with_files_in_one_set(Kind kind)
      throws IOException {
    newsletter(kind);
    write("tip.patch", patch("fern"));
    forge
        .on(
            kind.list(),
            Answer.ok("[" + kind.json(13, "open") + "]")
                .with("Link", "<%s>; rel=\"next\"".formatted(forge.at("/more?page=2"))))
        .on("/more?page=2", "[" + kind.json(12, "open") + "]")
        .on(kind.patch(12), patch("moss"))
        .on(kind.patch(13), patch("rain"));

    var received = receive(open(), folder.resolve("tip.patch"));

    assertThat(names(received)).containsExactly("tip.patch", kind.mark + "12", kind.mark + "13");
    assertThat(draft())
        .contains("* [fern](https://example.org/fern)\n* [moss](https://example.org/moss)\n")
        .contains("* [rain](https://example.org/rain)\n");
  }

  @ParameterizedTest
  @EnumSource
  void one_that_is_closed_merged_or_missing_is_refused_and_stops_no_other(Kind kind)
      throws IOException {
    newsletter(kind);
    forge
        .on(kind.one(1), kind.json(1, "closed"))
        .on(kind.one(2), kind.json(2, "merged"))
        .on(kind.one(4), kind.json(4, "open"))
        .on(kind.patch(4), patch("moss"));

    var received = receive(numbers(4, 3, 2, 1, 1));

    assertThat(received.answers()).hasSize(4);
    assertThat(because(received, 0)).isEqualTo("it is closed");
    assertThat(because(received, 1)).isEqualTo("it is merged already");
    assertThat(because(received, 2))
        .startsWith("the forge answered 404 (Not Found): there is no %s3 ".formatted(kind.mark))
        .contains("FORGE_TOKEN");
    assertThat(received.answers().get(3).answer().refused()).isEmpty();
    assertThat(draft()).contains("[moss]");
  }

  @Test
  void a_forge_that_answers_nonsense_is_told_apart_from_what_was_asked() throws IOException {
    newsletter(Kind.GITHUB);
    forge
        .on(Kind.GITHUB.one(1), "<html>")
        .on(Kind.GITHUB.one(2), Kind.GITHUB.json(3, "open"))
        .on(Kind.GITHUB.one(4), "[".repeat(5_000))
        .on(Kind.GITHUB.one(5), Answer.of(401, "{\"message\": \"your token s3cr3t! is bad\"}"))
        .on(Kind.GITHUB.one(6), Answer.of(403, "{\"message\": \"API rate limit exceeded\"}"))
        .on(Kind.GITHUB.one(7), Kind.GITHUB.json(7, "open"))
        .on(Kind.GITHUB.patch(7), Answer.of(406, "{\"message\": \"the diff is too large\"}"))
        .on(Kind.GITHUB.one(8), Kind.GITHUB.json(8, "open"))
        .on(Kind.GITHUB.patch(8), "x".repeat(1_000_001))
        .on(Kind.GITHUB.one(9), Kind.GITHUB.json(9, "open"))
        .on(Kind.GITHUB.patch(9), "no patch")
        .on(Kind.GITHUB.list(), "{\"message\": \"hello\"}");

    var received = receive(new PullRequestChoice(List.of(1L, 2L, 4L, 5L, 6L, 7L, 8L, 9L), true));

    assertThat(because(received, 0)).contains("not #1");
    assertThat(because(received, 1)).contains("not #2");
    assertThat(because(received, 2)).contains("not #4");
    assertThat(because(received, 3)).contains("FORGE_TOKEN", "***").doesNotContain("s3cr3t!");
    assertThat(because(received, 4)).contains("API rate limit exceeded", "allows more");
    assertThat(because(received, 5)).contains("--patch");
    assertThat(because(received, 6)).contains("1,000,001 bytes");
    assertThat(because(received, 7)).contains("no change of a file");
    assertThat(received.answers().get(8).answer().proposal())
        .isEqualTo("open pull requests of weekly/news");
    assertThat(because(received, 8)).contains("no list");
    assertThat(draft()).isEqualTo(DRAFT);
  }

  @Test
  void a_next_page_elsewhere_is_not_asked_with_the_token() throws IOException {
    newsletter(Kind.FORGEJO);
    try (var other = new PlayedForge()) {
      forge.on(
          Kind.FORGEJO.list(),
          Answer.ok("[]").with("Link", "<%s>; rel=\"next\"".formatted(other.at("/2"))));
      assertThat(receive(open()).answers()).isEmpty();
      assertThat(other.requests()).isEmpty();
    }
  }

  @Test
  void what_its_author_calls_a_draft_is_received_only_by_its_number() throws IOException {
    newsletter(Kind.GITHUB);
    var json = Kind.GITHUB.json(12, "open").replace("\"draft\": false", "\"draft\": true");
    forge
        .on(Kind.GITHUB.list(), "[" + json + "]")
        .on(Kind.GITHUB.one(12), json)
        .on(Kind.GITHUB.patch(12), patch("moss"));

    assertThat(because(receive(open()), 0)).contains("draft");
    assertThat(draft()).isEqualTo(DRAFT);
    receive(new PullRequestChoice(List.of(12L), true));
    assertThat(draft()).contains("[moss]");
  }

  @Test
  void what_has_not_changed_is_not_sent_again_where_a_desk_keeps_it() throws IOException {
    newsletter(Kind.GITHUB);
    Database.open(folder.resolve(".coranto/desk.db")).close();
    forge
        .on(Kind.GITHUB.one(12), Answer.ok(Kind.GITHUB.json(12, "open")).with("ETag", "\"v1\""))
        .on(Kind.GITHUB.patch(12), Answer.ok(patch("moss")).with("ETag", "\"v2\""));

    receive(numbers(12));
    write("drafts/2026-09-09.md", DRAFT);
    receive(numbers(12));

    assertThat(draft()).contains("[moss]");
    assertThat(forge.requests())
        .extracting(PlayedForge.Request::etag)
        .containsExactly("null", "null", "\"v1\"", "\"v2\"");
  }

  private void telling(Kind kind, String comments) throws IOException {
    newsletter(kind);
    forge
        .on(kind.one(12), kind.json(12, "open"))
        .on(kind.patch(12), patch("moss"))
        .on(kind.user(), "{\"login\": \"us\", \"username\": \"us\"}")
        .on(kind.allComments(), comments)
        .on("POST " + kind.comments(), Answer.of(201, "{}"))
        .on(kind.altering(5), "{}");
  }

  private List<PlayedForge.Request> written() {
    return forge.requests().stream().filter(PlayedForge.Request::writes).toList();
  }

  @ParameterizedTest
  @EnumSource
  void who_proposed_something_is_told_in_a_comment(Kind kind) throws IOException {
    telling(kind, "[]");

    assertThat(tell(12).answers().getFirst().untold()).isEmpty();

    assertThat(written()).hasSize(1);
    var comment = written().getFirst();
    assertThat(comment.method() + " " + comment.address()).isEqualTo("POST " + kind.comments());
    assertThat(comment.secret()).isEqualTo(kind.secret);
    assertThat(comment.body())
        .startsWith("{\"body\":\"<!-- coranto receive 0a1b -->\\nThank you!")
        .contains("**Accepted** into `Links`", "\\n+ * [moss](https://example.org/moss)\\n");
  }

  @ParameterizedTest
  @EnumSource
  void a_second_run_writes_nothing_and_one_after_a_change_alters_what_was_said(Kind kind)
      throws IOException {
    telling(
        kind,
        "[%s,%s]"
            .formatted(
                kind.comment(4, "mallory", "<!-- coranto receive 0a1b -->"),
                kind.comment(5, "us", "<!-- coranto receive 0a1b -->\\nThank you!")));
    tell(12);
    assertThat(written()).isEmpty();

    forge.on(kind.one(12), kind.json(12, "open").replace("0a1b", "2c3d"));
    tell(12);
    assertThat(written()).hasSize(1);
    var comment = written().getFirst();
    assertThat(comment.method() + " " + comment.address()).isEqualTo(kind.altering(5));
    assertThat(comment.body()).contains("<!-- coranto receive 2c3d -->");
  }

  @Test
  void ours_is_looked_for_on_every_page() throws IOException {
    telling(Kind.GITHUB, "[]");
    forge
        .on(
            Kind.GITHUB.allComments(),
            Answer.ok("[]").with("Link", "<%s>; rel=\"next\"".formatted(forge.at("/2"))))
        .on("/2", "[" + Kind.GITHUB.comment(5, "us", "<!-- coranto receive -->") + "]");
    tell(12);
    assertThat(written()).extracting(PlayedForge.Request::method).containsExactly("PATCH");
  }

  @Test
  void a_workflow_whose_token_is_nobodys_writes_as_the_forges_own() throws IOException {
    telling(
        Kind.GITHUB,
        "[" + Kind.GITHUB.comment(5, "github-actions[bot]", "<!-- coranto receive -->") + "]");
    forge.on(Kind.GITHUB.user(), Answer.of(403, "{\"message\": \"not by integration\"}"));
    tell(12);
    assertThat(written()).extracting(PlayedForge.Request::method).containsExactly("PATCH");
  }

  @Test
  void where_it_cannot_be_known_whether_something_was_said_nothing_is_written() throws IOException {
    for (var nonsense : List.of("{}", "<html>", "\"hello\"")) {
      telling(Kind.GITHUB, nonsense);
      assertThat(tell(12).answers().getFirst().untold().orElseThrow()).contains("no list");
    }
    forge.on(Kind.GITHUB.allComments(), Answer.of(500, ""));
    assertThat(tell(12).answers().getFirst().untold().orElseThrow()).contains("500");
    forge.on(
        Kind.GITHUB.allComments(),
        Answer.ok("[]").with("Link", "<http://elsewhere.invalid/2>; rel=\"next\""));
    assertThat(tell(12).answers().getFirst().untold()).isPresent();
    assertThat(written()).isEmpty();
    assertThat(draft()).contains("[moss]");
  }

  @Test
  void a_comment_that_fails_is_not_tried_again_and_is_told() throws IOException {
    telling(Kind.GITHUB, "[]");
    forge.on("POST " + Kind.GITHUB.comments(), Answer.of(502, ""));
    assertThat(tell(12).answers().getFirst().untold().orElseThrow()).contains("502");
    assertThat(written()).hasSize(1);
  }

  @Test
  void without_a_token_nothing_is_begun() throws IOException {
    newsletter(Kind.GITHUB, "network = \"private\"");
    assertThatThrownBy(() -> tell(12)).hasMessageContaining("--tell writes comments");
    assertThat(forge.requests()).isEmpty();
  }

  @Test
  void a_forge_on_this_machine_is_asked_only_where_the_editor_says_so() throws IOException {
    newsletter(Kind.GITHUB, "");
    var received = receive(numbers(12));
    assertThat(because(received, 0)).startsWith("the forge is not asked at http://127.0.0.1:");
    assertThat(forge.requests()).isEmpty();
  }

  @Test
  void without_a_repository_it_says_what_to_write() throws IOException {
    write("coranto.toml", "name = \"The Weekly\"\n\n[content]\nheader = \"yaml\"\n");
    assertThatThrownBy(() -> receive(numbers(12)))
        .isInstanceOf(CorantoException.class)
        .hasMessageContaining("[pull-requests]");
  }
}
