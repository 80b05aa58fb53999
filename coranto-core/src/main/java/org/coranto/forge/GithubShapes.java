package org.coranto.forge;

import java.util.List;
import java.util.Optional;
import org.coranto.forge.ForgeItem.Author;
import org.coranto.forge.PullRequest.State;
import org.coranto.json.JsonValue;
import org.coranto.web.HttpResponse;

/// Reads Forgejo's answers, which have the format of GitHub's API.
final class GithubShapes {

  private GithubShapes() {}

  /// @param behind the part of a commit's path after the repository's name
  static ForgePage commits(HttpResponse answer, JsonValue json, String behind) {
    return new ForgePage(
        json.elements().stream().map(it -> commit(it, behind)).toList(),
        Optional.empty(),
        answer.next(),
        true);
  }

  static ForgePage releases(ForgeQuerySpec wanted, HttpResponse answer, JsonValue json) {
    var releases =
        json.elements().stream()
            .filter(it -> !it.isTrue("draft"))
            .map(GithubShapes::release)
            .toList();
    return new ForgePage(
        releases.stream()
            .filter(it -> it.at().filter(wanted.window()::contains).isPresent())
            .toList(),
        Optional.empty(),
        ForgeUrls.goesOn(releases, wanted) ? answer.next() : Optional.empty(),
        true);
  }

  /// Empty if it is not a pull request.
  static Optional<PullRequest> pull(JsonValue json) {
    return state(json)
        .filter(_ -> json.number("number") > 0)
        .map(state ->
            new PullRequest(
                json.number("number"),
                "#" + json.number("number"),
                state,
                json.isTrue("draft"),
                ForgeUrls.brief(json.text("title")),
                ForgeUrls.page(json.text("html_url")),
                ForgeUrls.brief(json.get("user").text("login")),
                ForgeUrls.brief(json.get("head").text("sha"))));
  }

  private static Optional<State> state(JsonValue json) {
    boolean merged = json.isTrue("merged") || json.instant("merged_at").isPresent();
    return switch (json.text("state")) {
      case "open" -> Optional.of(State.OPEN);
      case "closed" -> Optional.of(merged ? State.MERGED : State.CLOSED);
      default -> Optional.empty();
    };
  }

  private static ForgeItem commit(JsonValue json, String behind) {
    var commit = json.get("commit");
    var author = json.get("author");
    return new ForgeItem(
        ForgeUrls.between(json.text("url"), "/repos/", behind),
        json.text("sha"),
        ForgeUrls.line(commit.text("message").lines().findFirst().orElse("")),
        json.text("html_url"),
        List.of(),
        new Author(
            author.text("login").isEmpty()
                ? commit.get("author").text("name")
                : author.text("login"),
            author.text("html_url"),
            false),
        commit.get("committer").instant("date"));
  }

  private static ForgeItem release(JsonValue json) {
    var repository = ForgeUrls.between(json.text("url"), "/repos/", "/releases/");
    var name = json.text("name").isBlank() ? json.text("tag_name") : json.text("name");
    return new ForgeItem(
        repository,
        json.text("tag_name"),
        ForgeUrls.named(repository, ForgeUrls.line(name)),
        json.text("html_url"),
        List.of(),
        Author.NOBODY,
        json.instant("published_at"));
  }
}
