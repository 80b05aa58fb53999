package org.coranto.forge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.coranto.config.ConfigReader;
import org.coranto.config.ConfigReading;
import org.coranto.config.ForgeKind;
import org.coranto.web.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The requests for pull requests, and the meaning of the answers.
class PullRequestsTest {

  private static Optional<PullRequests> of(String toml) {
    return switch (ConfigReader.read(toml, "coranto.toml", java.util.List.of())) {
      case ConfigReading.Read(var config) -> PullRequests.of(config);
      case ConfigReading.Refused(var problems) -> throw new AssertionError(problems);
    };
  }

  private static String asked(String toml) {
    return of(toml).orElseThrow().one(12).address();
  }

  private static PullRequests weekly(ForgeKind kind) {
    return new PullRequests(
        new PullRequests.Place(
            kind, "https://forge.example/", "weekly/news", Optional.of("TOKEN")));
  }

  private static HttpResponse answer(int status, String body) {
    return new HttpResponse(status, Map.of(), body.getBytes(StandardCharsets.UTF_8));
  }

  private static PullRequest read(PullRequests pulls, String json) {
    return switch (pulls.readOne(12, answer(200, json))) {
      case PullAnswer.Found(var found, var _) -> found.getFirst();
      case PullAnswer.Trouble(var why) -> throw new AssertionError(why.words());
    };
  }

  private static String trouble(PullAnswer answer) {
    return switch (answer) {
      case PullAnswer.Trouble(var why) -> why.words();
      case PullAnswer.Found told -> throw new AssertionError(told);
    };
  }

  @ParameterizedTest
  @CsvSource({
    "https://github.com/weekly/news,https://api.github.com/repos/weekly/news/pulls/12",
    "https://github.com/weekly/news.git,https://api.github.com/repos/weekly/news/pulls/12",
    "https://github.weekly.example/a/b,https://github.weekly.example/api/v3/repos/a/b/pulls/12",
    "https://gitlab.com/a/b/c/,https://gitlab.com/api/v4/projects/a%2Fb%2Fc/merge_requests/12",
    "https://codeberg.org/weekly/news,https://codeberg.org/api/v1/repos/weekly/news/pulls/12",
  })
  void the_page_of_the_newsletters_repository_says_where(String page, String address) {
    assertThat(asked("repository = \"%s\"".formatted(page))).isEqualTo(address);
  }

  @Test
  void a_forge_on_a_host_of_its_own_is_named() {
    assertThat(
            asked(
                """
                repository = "https://code.example/weekly/news"
                [pull-requests]
                forge = "forgejo"
                """))
        .isEqualTo("https://code.example/api/v1/repos/weekly/news/pulls/12");
    assertThat(
            asked(
                """
                [pull-requests]
                forge = "gitlab"
                repository = "weekly/news"
                address = "https://git.example/forge"
                """))
        .isEqualTo("https://git.example/forge/api/v4/projects/weekly%2Fnews/merge_requests/12");
  }

  @Test
  void a_page_outside_the_forge_is_not_requested() {
    assertThat(
            asked(
                """
                repository = "https://code.example/weekly/news"
                [pull-requests]
                forge = "github"
                repository = "weekly/news"
                """))
        .isEqualTo("https://api.github.com/repos/weekly/news/pulls/12");
    assertThat(
            asked(
                """
                repository = "https://github.com/weekly/news"
                [pull-requests]
                forge = "gitlab"
                """))
        .isEqualTo("https://gitlab.com/api/v4/projects/weekly%2Fnews/merge_requests/12");
  }

  @Test
  void where_nothing_says_it_nothing_is_guessed() {
    assertThat(of("")).isEmpty();
    assertThat(of("repository = \"https://code.example/weekly/news\"")).isEmpty();
    assertThat(of("repository = \"https://github.com/\"")).isEmpty();
    assertThat(of("repository = \"https://github.com/weekly\"")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_token_is_sent_as_the_forge_wants_it(ForgeKind kind) {
    var token = weekly(kind).one(12).token().orElseThrow();
    assertThat(token.variable()).isEqualTo("TOKEN");
    assertThat(token.header() + ": " + token.before())
        .isEqualTo(
            switch (kind) {
              case GITHUB -> "Authorization: Bearer ";
              case GITLAB -> "PRIVATE-TOKEN: ";
              case FORGEJO -> "Authorization: token ";
            });
  }

  @Test
  void untrusted_text_is_one_short_line() {
    var pull =
        read(
            weekly(ForgeKind.GITHUB),
            """
            {"number": 12, "state": "open", "title": "one\\n\\u001b[31mtwo%s",
             "html_url": "javascript:alert(1)", "user": null}
            """
                .formatted("x".repeat(1_000)));
    assertThat(pull.title()).startsWith("one [31mtwoxx").hasSize(201).endsWith("…");
    assertThat(pull.address()).isEmpty();
    assertThat(pull.by()).isEmpty();
  }

  @Test
  void a_merge_request_has_a_number_and_states_of_its_own() {
    var gitlab = weekly(ForgeKind.GITLAB);
    var json = "{\"id\": 9000, \"iid\": 12, \"state\": \"%s\", \"sha\": \"0a1b\"}";
    assertThat(read(gitlab, json.formatted("opened")).name()).isEqualTo("!12");
    assertThat(read(gitlab, json.formatted("merged")).state()).isEqualTo(PullRequest.State.MERGED);
    assertThat(read(gitlab, json.formatted("closed")).state()).isEqualTo(PullRequest.State.CLOSED);
    assertThat(trouble(gitlab.readOne(12, answer(200, json.formatted("melted")))))
        .isEqualTo("the answer of the forge is not !12");
  }

  @Test
  void what_is_wrong_is_said_with_what_would_help() {
    var open =
        new PullRequests(
            new PullRequests.Place(
                ForgeKind.GITHUB, "https://forge.example/", "a/b", Optional.empty()));
    assertThat(trouble(open.readOne(12, answer(404, ""))))
        .isEqualTo(
            "the forge answered 404: there is no #12 in a/b, or it is private; a token"
                + " gives access to private repositories: name its environment variable in coranto.toml,"
                + " [pull-requests], as in token = \"FORGE_TOKEN\"");
    var known = weekly(ForgeKind.GITHUB);
    assertThat(trouble(known.readOpen(answer(429, "{\"message\": \"slow\\ndown\"}"))))
        .isEqualTo(
            "the forge answered 429 (slow down): access denied or rate limit reached; a token in TOKEN,"
                + " with sufficient permissions, raises the limit");
  }
}
