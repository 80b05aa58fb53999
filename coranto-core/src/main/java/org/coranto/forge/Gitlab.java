package org.coranto.forge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.forge.ForgeItem.Author;
import org.coranto.forge.ForgeQuerySpec.What;
import org.coranto.forge.ForgeQuerySpec.When;
import org.coranto.json.JsonValue;
import org.coranto.web.HttpResponse;

/// GitLab, where pull requests are called merge requests and have numbers of their own.
final class Gitlab implements Forge {

  @Override
  public String home() {
    return "https://gitlab.com/";
  }

  @Override
  public String tokenHeader() {
    return "PRIVATE-TOKEN";
  }

  @Override
  public String tokenBefore() {
    return "";
  }

  @Override
  public List<String> paths(ForgeQuerySpec wanted) {
    return wanted.repositories().stream().flatMap(it -> paths(it, wanted)).toList();
  }

  private static Stream<String> paths(String repository, ForgeQuerySpec wanted) {
    var place = place(repository);
    return switch (wanted.what()) {
      case ISSUES, PULLS, BOTH, NEWCOMERS, COUNT -> {
        boolean pulls = wanted.onlyPulls() || wanted.what() == What.NEWCOMERS;
        var merge = place + "/merge_requests?" + conditions(wanted, true);
        var issues = place + "/issues?" + conditions(wanted, false);
        yield pulls
            ? Stream.of(merge)
            : wanted.what() == What.ISSUES ? Stream.of(issues) : Stream.of(issues, merge);
      }
      case COMMITS ->
          Stream.of(
              "%s/repository/commits?since=%s&per_page=100"
                  .formatted(place, wanted.window().from()));
      case RELEASES -> Stream.of(place + "/releases?per_page=100");
    };
  }

  private static String place(String repository) {
    return repository.endsWith("/*")
        ? "api/v4/groups/" + ForgeUrls.encoded(repository.substring(0, repository.length() - 2))
        : "api/v4/projects/" + ForgeUrls.encoded(repository);
  }

  private static String conditions(ForgeQuerySpec wanted, boolean merge) {
    boolean merged = wanted.when() == When.MERGED || wanted.what() == What.NEWCOMERS;
    var state = merged && merge ? "merged" : wanted.when() == When.CLOSED ? "closed" : "all";
    var since =
        wanted.what() == What.NEWCOMERS
            ? "&updated_after=" + wanted.window().from()
            : switch (wanted.when()) {
              case CREATED -> "&created_after=" + wanted.window().from();
              case UPDATED, LABELLED, MERGED, CLOSED -> "&updated_after=" + wanted.window().from();
              case EVER -> "";
            };
    var labels =
        wanted.labels().isEmpty()
            ? ""
            : "&labels=" + ForgeUrls.encoded(String.join(",", wanted.labels()));
    var words =
        wanted.query().isBlank() ? "" : "&search=" + ForgeUrls.encoded(wanted.query().strip());
    return "scope=all&state=%s%s%s%s&order_by=created_at&sort=asc&per_page=100"
        .formatted(state, since, labels, words);
  }

  @Override
  public ForgePage read(ForgeQuerySpec wanted, HttpResponse answer, JsonValue json) {
    var items = json.elements().stream().map(it -> item(wanted, it));
    boolean releases = wanted.what() == What.RELEASES;
    return new ForgePage(
        items.filter(it -> isWanted(it, wanted)).toList(),
        Optional.empty(),
        releases
                && !ForgeUrls.goesOn(
                    json.elements().stream().map(it -> item(wanted, it)).toList(), wanted)
            ? Optional.empty()
            : answer.next(),
        true);
  }

  private static boolean isWanted(ForgeItem item, ForgeQuerySpec wanted) {
    boolean always =
        wanted.what() != What.RELEASES
            && (wanted.what() == What.COMMITS
                || wanted.when() == When.EVER
                || wanted.when() == When.LABELLED);
    return always || item.at().filter(wanted.window()::contains).isPresent();
  }

  private static ForgeItem item(ForgeQuerySpec wanted, JsonValue json) {
    return switch (wanted.what()) {
      case ISSUES, PULLS, BOTH, NEWCOMERS, COUNT -> issue(wanted, json);
      case COMMITS -> commit(json);
      case RELEASES -> release(json);
    };
  }

  private static ForgeItem issue(ForgeQuerySpec wanted, JsonValue json) {
    boolean merged = wanted.when() == When.MERGED || wanted.what() == What.NEWCOMERS;
    var at =
        merged
            ? json.instant("merged_at")
            : switch (wanted.when()) {
              case CREATED, EVER -> json.instant("created_at");
              case UPDATED, LABELLED -> json.instant("updated_at");
              case CLOSED, MERGED -> json.instant("closed_at");
            };
    var full = json.get("references").text("full");
    int mark = Math.max(full.lastIndexOf('#'), full.lastIndexOf('!'));
    var author = json.get("author");
    return new ForgeItem(
        mark < 0 ? json.text("project_id") : full.substring(0, mark),
        (mark < 0 ? "" : full.substring(mark, mark + 1).replace("#", "")) + json.text("iid"),
        ForgeUrls.line(json.text("title")),
        json.text("web_url"),
        json.list("labels").stream().map(JsonValue::text).toList(),
        new Author(
            author.text("username"), author.text("web_url"), author.text("username").isEmpty()),
        at);
  }

  private static ForgeItem commit(JsonValue json) {
    return new ForgeItem(
        ForgeUrls.between(ForgeUrls.behind(json.text("web_url"), "://"), "/", "/-/"),
        json.text("id"),
        ForgeUrls.line(json.text("title")),
        json.text("web_url"),
        List.of(),
        new Author(json.text("author_name"), "", false),
        json.instant("committed_date"));
  }

  private static ForgeItem release(JsonValue json) {
    var address = json.get("_links").text("self");
    var repository = ForgeUrls.between(ForgeUrls.behind(address, "://"), "/", "/-/");
    var name = json.text("name").isBlank() ? json.text("tag_name") : json.text("name");
    return new ForgeItem(
        repository,
        json.text("tag_name"),
        ForgeUrls.named(repository, ForgeUrls.line(name)),
        address,
        List.of(),
        Author.NOBODY,
        json.instant("released_at"));
  }

  @Override
  public String labelling(ForgeItem item, ForgeQuerySpec wanted) {
    boolean merge = item.number().startsWith("!");
    return "api/v4/projects/%s/%s/%s/resource_label_events?per_page=100"
        .formatted(
            ForgeUrls.encoded(item.repository()),
            merge ? "merge_requests" : "issues",
            item.number().replace("!", ""));
  }

  @Override
  public boolean addsLabel(JsonValue event) {
    return event.text("action").equals("add");
  }

  @Override
  public String earlierBy(ForgeItem item, ForgeQuerySpec wanted) {
    return "api/v4/projects/%s/merge_requests?state=merged&author_username=%s&created_before=%s&per_page=1"
        .formatted(
            ForgeUrls.encoded(item.repository()),
            ForgeUrls.encoded(item.author().name()),
            wanted.window().from());
  }

  @Override
  public PullShapes pulls() {
    return new GitlabPulls();
  }

  @Override
  public PullComments comments() {
    return new GitlabComments();
  }

  @Override
  public String list(ForgeQuerySpec wanted) {
    return wanted.repositories().stream()
        .findFirst()
        .map(it ->
            it + (wanted.onlyPulls() ? "/-/merge_requests?state=merged" : "/-/issues?state=all"))
        .orElse("");
  }
}
