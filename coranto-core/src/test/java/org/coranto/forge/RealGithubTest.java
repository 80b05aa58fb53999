package org.coranto.forge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.forge.ForgeItem.Author;
import org.coranto.forge.ForgeQuerySpec.What;
import org.coranto.forge.ForgeQuerySpec.When;
import org.coranto.json.JsonReader;
import org.coranto.json.JsonValue;
import org.coranto.model.Window;
import org.coranto.testing.RealData;
import org.coranto.web.HttpResponse;
import org.junit.jupiter.api.Test;

/// GitHub's own description of its API, and recorded answers.
class RealGithubTest {

  private static final Github GITHUB = new Github();

  private static final Window ALL_TIME =
      new Window(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2030-01-01T00:00:00Z"));

  private static ForgeQuerySpec wanted(What what, When when) {
    return new ForgeQuerySpec(
        what, when, List.of("octocat/Hello-World"), List.of("bug"), "", ALL_TIME, ZoneOffset.UTC);
  }

  private static Stream<ForgeQuerySpec> everything() {
    return Arrays.stream(What.values())
        .flatMap(what -> Arrays.stream(When.values()).map(when -> wanted(what, when)));
  }

  private static JsonValue json(Path file) {
    return JsonReader.read(RealData.bytes(file)).orElseThrow();
  }

  private static HttpResponse answer() {
    return new HttpResponse(200, Map.of(), new byte[0]);
  }

  @Test
  void every_request_is_an_operation_of_the_description_with_its_parameters() {
    var api = json(RealData.folder("github-openapi/github-rest-subset.openapi.json"));
    var item =
        new ForgeItem(
            "octocat/Hello-World",
            "1",
            "Title",
            "",
            List.of(),
            new Author("octocat", "", false),
            Optional.empty());
    var requests = new ArrayList<String>();
    everything()
        .forEach(wanted -> {
          requests.addAll(GITHUB.paths(wanted));
          requests.add(GITHUB.labelling(item, wanted));
          requests.add(GITHUB.earlierBy(item, wanted));
        });
    requests.add(GITHUB.comments().all("octocat/Hello-World", 1));
    requests.add(GITHUB.pulls().one("octocat/Hello-World", 1));
    requests.add(GITHUB.pulls().open("octocat/Hello-World"));
    requests.add(GITHUB.pulls().patch("octocat/Hello-World", 1));
    assertThat(requests).hasSizeGreaterThan(50);
    for (var request : Set.copyOf(requests)) {
      var operation = operation(api, "/" + request.replaceFirst("\\?.*", ""));
      assertThat(operation).as(request).isPresent();
      assertThat(names(request)).as(request).isSubsetOf(parameters(api, operation.orElseThrow()));
    }
  }

  private static Optional<JsonValue> operation(JsonValue api, String path) {
    return operation(api, path, "get");
  }

  private static Optional<JsonValue> operation(JsonValue api, String path, String verb) {
    return api.get("paths").fields().entrySet().stream()
        .filter(it ->
            Pattern.compile(
                    Arrays.stream(it.getKey().split("\\{[^}]+\\}", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("[^/]+")))
                .matcher(path)
                .matches())
        .map(it -> it.getValue().get(verb))
        .filter(it -> !it.isNothing())
        .findFirst();
  }

  private static List<String> names(String request) {
    var query = URI.create("https://api.github.com/" + request).getRawQuery();
    return query == null
        ? List.of()
        : Arrays.stream(query.split("&")).map(it -> it.replaceFirst("=.*", "")).toList();
  }

  private static List<String> parameters(JsonValue api, JsonValue operation) {
    return operation.list("parameters").stream()
        .map(it -> it.text("$ref").isEmpty() ? it : referred(api, it.text("$ref")))
        .map(it -> it.text("name"))
        .toList();
  }

  private static JsonValue referred(JsonValue api, String reference) {
    var here = api;
    for (var step : reference.replaceFirst("^#/", "").split("/")) {
      here = here.get(step);
    }
    return here;
  }

  /// Examples in the description that are answers to our requests, with the type they are parsed
  /// as.
  private static final Map<String, What> EXAMPLES =
      Map.of(
          "search_issues-and-pull-requests.200.default.json", What.BOTH,
          "repos_list-commits.200.default.json", What.COMMITS,
          "repos_list-releases.200.default.json", What.RELEASES);

  @Test
  void its_examples_are_understood() {
    var folder = RealData.folder("github-openapi/examples");
    EXAMPLES.forEach((file, what) -> {
      var json = json(folder.resolve(file));
      var page = GITHUB.read(wanted(what, When.CREATED), answer(), json);
      assertThat(page.items())
          .as(file)
          .isNotEmpty()
          .allSatisfy(item -> {
            assertThat(item.repository()).matches("[\\w-]+/[\\w-]+");
            assertThat(item.number()).isNotBlank();
            assertThat(item.title()).isNotBlank();
            assertThat(item.address()).startsWith("https://github.com/");
            assertThat(item.at()).isPresent();
          });
    });
  }

  @Test
  void comments_are_written_and_altered_by_operations_of_the_description() {
    var api = json(RealData.folder("github-openapi/github-rest-subset.openapi.json"));
    var comments = GITHUB.comments();
    var all = "/" + comments.all("octocat/Hello-World", 1).replaceFirst("\\?.*", "");
    var one = "/" + comments.one("octocat/Hello-World", 1, 2);
    assertThat(operation(api, all, "post")).isPresent();
    assertThat(operation(api, one, comments.altering().verb().toLowerCase(Locale.ROOT)))
        .isPresent();
    var examples =
        json(
            RealData.folder("github-openapi/examples")
                .resolve("issues_list-comments.200.default.json"));
    assertThat(comments.read(examples))
        .singleElement()
        .satisfies(it -> assertThat(it.by()).isEqualTo("octocat"));
  }

  @Test
  void its_examples_of_pull_requests_are_understood() {
    var folder = RealData.folder("github-openapi/examples");
    var list = json(folder.resolve("pulls_list.200.default.json")).elements().getFirst();
    for (var example : List.of(list, json(folder.resolve("pulls_get.200.default.json")))) {
      var pull = GITHUB.pulls().read(example).orElseThrow();
      assertThat(pull.name()).isEqualTo("#1347");
      assertThat(pull.state()).isEqualTo(PullRequest.State.OPEN);
      assertThat(pull.address()).isEqualTo("https://github.com/octocat/Hello-World/pull/1347");
      assertThat(pull.by()).isEqualTo("octocat");
      assertThat(pull.head()).hasSize(40);
    }
  }

  @Test
  void every_example_of_its_description_is_read_without_trouble_whatever_it_is_taken_for() {
    for (var file : RealData.files(RealData.folder("github-openapi/examples"), ".json")) {
      var json = json(file);
      everything().forEach(wanted -> assertThat(GITHUB.read(wanted, answer(), json)).isNotNull());
      assertThat(GITHUB.labelled(json)).isNotNull();
      assertThat(GITHUB.pulls().read(json)).isNotNull();
      assertThat(GITHUB.comments().read(json)).isNotNull();
    }
  }

  @Test
  void a_search_that_was_recorded_gives_what_was_found() {
    var recorded =
        json(
            RealData.folder(
                "github-octokit-fixtures/scenarios/api.github.com/search-issues/normalized-fixture.json"));
    var answer = recorded.elements().getFirst().get("response");
    var page = GITHUB.read(wanted(What.ISSUES, When.CREATED), answer(), answer);
    assertThat(page.total()).contains(2L);
    assertThat(page.items())
        .extracting(ForgeItem::title)
        .contains("Sesame seeds split without a pop!");
  }
}
