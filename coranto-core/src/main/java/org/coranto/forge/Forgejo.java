package org.coranto.forge;

import java.util.List;
import java.util.Optional;
import org.coranto.forge.ForgeItem.Author;
import org.coranto.forge.ForgeQuerySpec.What;
import org.coranto.forge.ForgeQuerySpec.When;
import org.coranto.json.JsonValue;
import org.coranto.web.HttpResponse;

/// Forgejo and Gitea, whose API is similar to GitHub's.
final class Forgejo implements Forge {

  @Override
  public String home() {
    return "https://codeberg.org/";
  }

  @Override
  public String tokenHeader() {
    return "Authorization";
  }

  @Override
  public String tokenBefore() {
    return "token ";
  }

  @Override
  public List<String> paths(ForgeQuerySpec wanted) {
    return wanted.repositories().stream().map(it -> path(it, wanted)).toList();
  }

  private static String path(String repository, ForgeQuerySpec wanted) {
    return switch (wanted.what()) {
      case ISSUES, PULLS, BOTH, NEWCOMERS, COUNT -> issues(repository, wanted);
      case COMMITS ->
          "api/v1/repos/%s/commits?since=%s&limit=50&stat=false&files=false&verification=false"
              .formatted(repository, wanted.window().from());
      case RELEASES -> "api/v1/repos/%s/releases?limit=50".formatted(repository);
    };
  }

  private static String issues(String repository, ForgeQuerySpec wanted) {
    boolean pulls = wanted.onlyPulls() || wanted.what() == What.NEWCOMERS;
    boolean over =
        wanted.when() == When.MERGED
            || wanted.when() == When.CLOSED
            || wanted.what() == What.NEWCOMERS;
    var type = pulls ? "&type=pulls" : wanted.what() == What.ISSUES ? "&type=issues" : "";
    var labels =
        wanted.labels().isEmpty()
            ? ""
            : "&labels=" + ForgeUrls.encoded(String.join(",", wanted.labels()));
    var since =
        wanted.when() == When.EVER && wanted.what() != What.NEWCOMERS
            ? ""
            : "&since=" + wanted.window().from();
    var words = wanted.query().isBlank() ? "" : "&q=" + ForgeUrls.encoded(wanted.query().strip());
    return "api/v1/repos/%s/issues?state=%s%s%s%s%s&limit=50"
        .formatted(repository, over ? "closed" : "all", type, labels, since, words);
  }

  @Override
  public ForgePage read(ForgeQuerySpec wanted, HttpResponse answer, JsonValue json) {
    return switch (wanted.what()) {
      case ISSUES, PULLS, BOTH, NEWCOMERS, COUNT -> {
        var items =
            json.elements().stream()
                .filter(it -> !it.get("pull_request").isNothing() || !wanted.onlyPulls())
                .map(it -> issue(wanted, it))
                .filter(it -> isWanted(it, wanted))
                .toList();
        yield new ForgePage(items, Optional.empty(), answer.next(), true);
      }
      case COMMITS -> GithubShapes.commits(answer, json, "/git/");
      case RELEASES -> GithubShapes.releases(wanted, answer, json);
    };
  }

  /// `since` selects by the time of the last change; the date of the event is in the item.
  private static boolean isWanted(ForgeItem item, ForgeQuerySpec wanted) {
    return wanted.when() == When.EVER
        || wanted.when() == When.LABELLED
        || item.at().filter(wanted.window()::contains).isPresent();
  }

  private static ForgeItem issue(ForgeQuerySpec wanted, JsonValue json) {
    boolean merged = wanted.when() == When.MERGED || wanted.what() == What.NEWCOMERS;
    var at =
        merged
            ? json.get("pull_request").instant("merged_at")
            : switch (wanted.when()) {
              case CREATED, EVER -> json.instant("created_at");
              case UPDATED, LABELLED -> json.instant("updated_at");
              case CLOSED, MERGED -> json.instant("closed_at");
            };
    var user = json.get("user");
    return new ForgeItem(
        json.get("repository").text("full_name"),
        json.text("number"),
        ForgeUrls.line(json.text("title")),
        json.text("html_url"),
        json.list("labels").stream().map(it -> it.text("name")).toList(),
        new Author(user.text("login"), user.text("html_url"), user.text("login").isEmpty()),
        at);
  }

  @Override
  public String labelling(ForgeItem item, ForgeQuerySpec wanted) {
    return "api/v1/repos/%s/issues/%s/timeline?since=%s&limit=50"
        .formatted(item.repository(), item.number(), wanted.window().from());
  }

  /// The body is `1` for a label that was added, and empty for one that was removed.
  @Override
  public boolean addsLabel(JsonValue event) {
    return event.text("type").equals("label") && event.text("body").equals("1");
  }

  @Override
  public String earlierBy(ForgeItem item, ForgeQuerySpec wanted) {
    return "api/v1/repos/%s/issues?state=closed&type=pulls&created_by=%s&before=%s&limit=50"
        .formatted(
            item.repository(), ForgeUrls.encoded(item.author().name()), wanted.window().from());
  }

  @Override
  public PullShapes pulls() {
    return new ForgejoPulls();
  }

  @Override
  public PullComments comments() {
    return new GithubComments("api/v1/", "", "forgejo-actions");
  }

  @Override
  public String list(ForgeQuerySpec wanted) {
    return wanted.repositories().stream()
        .findFirst()
        .map(it -> it + (wanted.onlyPulls() ? "/pulls?state=closed" : "/issues?state=all"))
        .orElse("");
  }
}
