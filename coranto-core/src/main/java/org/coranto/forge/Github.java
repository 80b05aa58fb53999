package org.coranto.forge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coranto.forge.ForgeItem.Author;
import org.coranto.forge.ForgeQuerySpec.What;
import org.coranto.forge.ForgeQuerySpec.When;
import org.coranto.json.JsonValue;
import org.coranto.web.HttpResponse;

/// GitHub's REST API. Most queries use its search.
final class Github implements Forge {

  private static final Set<String> MEMBERS = Set.of("OWNER", "MEMBER", "COLLABORATOR");

  @Override
  public String home() {
    return "https://api.github.com/";
  }

  @Override
  public Map<String, String> headers() {
    return Map.of("Accept", "application/vnd.github+json", "X-GitHub-Api-Version", "2022-11-28");
  }

  @Override
  public String tokenHeader() {
    return "Authorization";
  }

  @Override
  public String tokenBefore() {
    return "Bearer ";
  }

  @Override
  public List<String> paths(ForgeQuerySpec wanted) {
    return switch (wanted.what()) {
      case ISSUES, PULLS, BOTH, NEWCOMERS ->
          queries(wanted)
              .map(query ->
                  "search/issues?q=%s&sort=created&order=asc&per_page=100"
                      .formatted(ForgeUrls.encoded(query)))
              .toList();
      case COUNT ->
          queries(wanted)
              .map(query -> "search/issues?q=%s&per_page=1".formatted(ForgeUrls.encoded(query)))
              .toList();
      case COMMITS ->
          wanted.repositories().stream()
              .map(it ->
                  "repos/%s/commits?since=%s&per_page=100".formatted(it, wanted.window().from()))
              .toList();
      case RELEASES ->
          wanted.repositories().stream().map("repos/%s/releases?per_page=100"::formatted).toList();
    };
  }

  /// One for issues and one for pull requests: GitHub refuses a query for both.
  private static Stream<String> queries(ForgeQuerySpec wanted) {
    return kind(wanted)
        .map(kind -> Stream.of(query(wanted, kind)))
        .orElseGet(() -> Stream.of(query(wanted, "is:issue"), query(wanted, "is:pr")));
  }

  /// `repo:rust-lang/rust` or `(repo:rust-lang/rust OR org:servo)`: with a space between them, a
  /// result would have to be in both.
  private static Optional<String> repositories(ForgeQuerySpec wanted) {
    var names =
        wanted.repositories().stream()
            .map(it -> it.endsWith("/*") ? "org:" + it.substring(0, it.length() - 2) : "repo:" + it)
            .toList();
    return switch (names.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(names.getFirst());
      default -> Optional.of("(" + String.join(" OR ", names) + ")");
    };
  }

  /// `is:pr repo:rust-lang/rust is:merged merged:2026-08-11..2026-08-18`.
  private static String query(ForgeQuerySpec wanted, String kind) {
    var words = new ArrayList<String>();
    words.add(kind);
    repositories(wanted).ifPresent(words::add);
    if (wanted.when() == When.MERGED || wanted.what() == What.NEWCOMERS) {
      words.add("is:merged");
    }
    wanted.labels().forEach(label -> words.add("label:" + quoted(label)));
    if (!wanted.query().isBlank()) {
      words.add(wanted.query().strip());
    }
    time(wanted).ifPresent(words::add);
    return String.join(" ", words);
  }

  private static Optional<String> kind(ForgeQuerySpec wanted) {
    if (wanted.onlyPulls() || wanted.what() == What.NEWCOMERS) {
      return Optional.of("is:pr");
    }
    return wanted.what() == What.ISSUES ? Optional.of("is:issue") : Optional.empty();
  }

  private static Optional<String> time(ForgeQuerySpec wanted) {
    var span = wanted.first() + ".." + wanted.last();
    return wanted.what() == What.NEWCOMERS
        ? Optional.of("merged:" + span)
        : switch (wanted.when()) {
          case CREATED -> Optional.of("created:" + span);
          case UPDATED -> Optional.of("updated:" + span);
          case MERGED -> Optional.of("merged:" + span);
          case CLOSED -> Optional.of("closed:" + span);
          case LABELLED -> Optional.of("updated:>=" + wanted.first());
          case EVER -> Optional.empty();
        };
  }

  private static String quoted(String label) {
    return label.indexOf(' ') < 0 ? label : "\"" + label + "\"";
  }

  @Override
  public ForgePage read(ForgeQuerySpec wanted, HttpResponse answer, JsonValue json) {
    var total = json.text("total_count");
    return switch (wanted.what()) {
      case ISSUES, PULLS, BOTH, NEWCOMERS, COUNT ->
          new ForgePage(
              json.list("items").stream().map(it -> issue(wanted, it)).toList(),
              total.isEmpty() ? Optional.empty() : Optional.of(json.number("total_count")),
              answer.next(),
              !json.isTrue("incomplete_results"));
      case COMMITS -> GithubShapes.commits(answer, json, "/commits/");
      case RELEASES -> GithubShapes.releases(wanted, answer, json);
    };
  }

  private static ForgeItem issue(ForgeQuerySpec wanted, JsonValue json) {
    var at =
        switch (wanted.when()) {
          case CREATED, EVER -> json.instant("created_at");
          case UPDATED, LABELLED -> json.instant("updated_at");
          case CLOSED -> json.instant("closed_at");
          case MERGED ->
              json.get("pull_request").instant("merged_at").or(() -> json.instant("closed_at"));
        };
    var user = json.get("user");
    boolean member =
        MEMBERS.contains(json.text("author_association")) || user.text("type").equals("Bot");
    return new ForgeItem(
        ForgeUrls.behind(json.text("repository_url"), "/repos/"),
        json.text("number"),
        ForgeUrls.line(json.text("title")),
        json.text("html_url"),
        json.list("labels").stream().map(it -> it.text("name") + it.text()).toList(),
        new Author(user.text("login"), user.text("html_url"), member),
        at);
  }

  @Override
  public String labelling(ForgeItem item, ForgeQuerySpec wanted) {
    return "repos/%s/issues/%s/events?per_page=100".formatted(item.repository(), item.number());
  }

  @Override
  public boolean addsLabel(JsonValue event) {
    return event.text("event").equals("labeled");
  }

  @Override
  public String earlierBy(ForgeItem item, ForgeQuerySpec wanted) {
    var query = new ArrayList<String>(List.of("is:pr", "is:merged"));
    repositories(wanted).ifPresent(query::add);
    query.add("author:" + item.author().name());
    query.add("merged:<" + wanted.first());
    return "search/issues?q=%s&per_page=1".formatted(ForgeUrls.encoded(String.join(" ", query)));
  }

  @Override
  public PullShapes pulls() {
    return new GithubPulls();
  }

  @Override
  public PullComments comments() {
    return new GithubComments("", "?per_page=100", "github-actions[bot]");
  }

  @Override
  public String list(ForgeQuerySpec wanted) {
    var kind = kind(wanted).orElse("");
    return "https://github.com/search?q="
        + ForgeUrls.encoded(query(wanted, kind).strip()).replace("%20", "+");
  }
}
