package org.coranto.app.proposals;

import java.util.Locale;

/// The URLs and answers of each kind of forge.
enum TestForgeKind {
  GITHUB("#", "/repos/weekly/news/pulls/%d", "diff /repos/weekly/news/pulls/%d", "Bearer s3cr3t!"),
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

  TestForgeKind(String mark, String one, String patch, String secret) {
    this.mark = mark;
    this.one = one;
    this.patch = patch;
    this.secret = secret;
  }

  /// The text before a number.
  String mark() {
    return mark;
  }

  /// The header that has the secret.
  String secret() {
    return secret;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String one(int number) {
    return one.formatted(number);
  }

  String patch(int number) {
    return patch.formatted(number);
  }

  String list() {
    return switch (this) {
      case GITHUB -> "/repos/weekly/news/pulls?state=open&sort=created&direction=asc&per_page=100";
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

  /// The URL for writing comments on number 12.
  String comments() {
    return switch (this) {
      case GITHUB -> "/repos/weekly/news/issues/12/comments";
      case GITLAB -> "/api/v4/projects/weekly%2Fnews/merge_requests/12/notes";
      case FORGEJO -> "/api/v1/repos/weekly/news/issues/12/comments";
    };
  }

  /// The URL for reading them.
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
