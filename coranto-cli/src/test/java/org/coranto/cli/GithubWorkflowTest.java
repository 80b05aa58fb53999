package org.coranto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two workflows: one that reads untrusted text, and one that may comment.
class GithubWorkflowTest {

  private static final String REPOSITORY = "/repos/weekly/weekly";
  private static final String PULLS = REPOSITORY + "/pulls";
  private static final String SUGGESTIONS = PULLS + "/12/comments";
  private static final String COMMENTS = REPOSITORY + "/issues/12/comments";
  private static final String US = "github-actions[bot]";
  private static final String SHA = "8d".repeat(20);
  private static final String MARK = "<!-- coranto check -->\n";

  private final WorkflowYaml check = WorkflowYaml.of("github").getFirst();
  private final WorkflowYaml comment = WorkflowYaml.of("github").getLast();

  @TempDir private Path folder = Path.of("");

  private LocalForge forge;

  @BeforeEach
  void aPullRequest() throws IOException {
    forge = new LocalForge(US);
    pullRequestAt(SHA);
    forge.put(
        REPOSITORY + "/actions/runs/5/artifacts",
        Map.of(
            "artifacts",
            List.of(
                Map.of(
                    "name", "coranto-report", "id", 9, "expired", false, "size_in_bytes", 900))));
  }

  @AfterEach
  void close() {
    forge.close();
  }

  private void pullRequestAt(String sha) {
    forge.put(PULLS, List.of(pull(12, sha), pull(13, "9e".repeat(20))));
  }

  private static Map<String, Object> pull(int number, String sha) {
    return Map.of(
        "number",
        number,
        "head",
        Map.of("sha", sha),
        "base",
        Map.of("repo", Map.of("full_name", "weekly/weekly")));
  }

  private void report(String review, String count) throws IOException {
    report(Map.of("review.json", review, "comment.md", MARK + "All of it.\n", "count", count));
  }

  private void report(Map<String, String> files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    forge.put(REPOSITORY + "/actions/artifacts/9/zip", bytes.toByteArray());
  }

  private static String review(String body, Object... comments) {
    return LocalForge.json(Map.of("body", MARK + body, "comments", List.of(comments)));
  }

  private static Map<String, Object> suggestion(int line, String words) {
    return Map.of(
        "path", "drafts/next.md", "line", line, "side", "RIGHT", "body", MARK + words + "\n");
  }

  private Shell.Result run(String... environment) throws Exception {
    var script = Files.writeString(folder.resolve("script"), comment.run("Comment"));
    var variables = new HashMap<>(Shell.bare(folder));
    variables.putAll(
        Map.of(
            "GITHUB_API_URL", forge.address(),
            "GITHUB_REPOSITORY", "weekly/weekly",
            "TOKEN", "a-secret",
            "RUN", "5",
            "HEAD_OWNER", "stranger",
            "HEAD_BRANCH", "patch-1",
            "HEAD_SHA", SHA));
    for (int i = 0; i < environment.length; i += 2) {
      variables.put(environment[i], environment[i + 1]);
    }
    var result =
        Shell.run(
            folder,
            variables,
            "bash",
            "--noprofile",
            "--norc",
            "-eo",
            "pipefail",
            script.toString());
    assertThat(result.out() + result.err()).doesNotContain("a-secret");
    return result;
  }

  private List<String> bodies(String list) {
    return forge.list(list).stream()
        .map(entry -> String.valueOf(entry.get("body")).strip())
        .toList();
  }

  private List<String> written() {
    return forge.written().stream().map(String::valueOf).toList();
  }

  // the texts of the files

  @Test
  void the_job_that_reads_untrusted_text_has_no_secret_and_may_not_write() {
    assertThat(check.get("permissions")).isEqualTo(Map.of("contents", "read"));
    assertThat(WorkflowYaml.map(check.get("on"))).containsOnlyKeys("pull_request");
    assertThat(check.file().text())
        .doesNotContain("secrets.", "github.token", "permissions: write");
    assertThat(check.step("Fetch the pull request's text").get("with"))
        .isEqualTo(
            Map.of(
                "ref",
                "${{ github.event.pull_request.head.sha }}",
                "path",
                "newsletter",
                "fetch-depth",
                0,
                "persist-credentials",
                false));
  }

  @Test
  void the_job_that_may_comment_runs_no_untrusted_code() {
    assertThat(comment.get("permissions")).isEqualTo(Map.of());
    assertThat(WorkflowYaml.map(comment.get("on"))).containsOnlyKeys("workflow_run");
    var job = WorkflowYaml.map(WorkflowYaml.at(WorkflowYaml.map(comment.get("jobs")), "comment"));
    assertThat(job.get("permissions"))
        .isEqualTo(Map.of("actions", "read", "pull-requests", "write"));
    assertThat(comment.steps()).hasSize(1).noneMatch(step -> step.containsKey("uses"));
    assertThat(comment.scripts()).noneMatch(it -> it.contains("git ") || it.contains("coranto/"));
  }

  @Test
  void the_second_waits_for_the_first_by_its_name() {
    var run =
        WorkflowYaml.map(WorkflowYaml.at(WorkflowYaml.map(comment.get("on")), "workflow_run"));
    assertThat(run.get("workflows")).isEqualTo(List.of(check.get("name")));
    assertThat(run.get("types")).isEqualTo(List.of("completed"));
  }

  // the first workflow

  @Test
  void the_first_leaves_a_report_and_a_verdict() throws Exception {
    var fork = Fork.in(folder);
    fork.programs();
    fork.git(folder, "clone", "-q", "-b", "proposal", fork.repository.toString(), "newsletter");

    var result =
        fork.run(
            folder.resolve("newsletter"),
            check.run("Check"),
            Map.of(
                "BASE", fork.revision("main"),
                "GITHUB_OUTPUT", folder.resolve("output").toString()));

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).contains("::error::./drafts/next.md");
    assertThat(folder.resolve("output")).hasContent("verdict=2");
    assertThat(folder.resolve("report"))
        .isDirectoryContaining("glob:**/{count,review.json,comment.md}");
    assertThat(folder.resolve("report/review.json")).content().contains("Found");
  }

  // the second workflow

  @Test
  void the_first_push_gets_a_comment_and_suggestions() throws Exception {
    report(review("One thing.", suggestion(9, "Add a bullet.")), "1");

    assertThat(run().out()).contains("Commented on #12.");

    assertThat(bodies(COMMENTS)).containsExactly(MARK + "One thing.");
    assertThat(bodies(SUGGESTIONS)).containsExactly(MARK + "Add a bullet.");
    var review = forge.list(PULLS + "/12/reviews").getFirst();
    assertThat(review).containsEntry("event", "COMMENT").containsEntry("commit_id", SHA);
    assertThat(forge.requests()).allMatch(it -> it.authorization().equals("Bearer a-secret"));
  }

  @Test
  void the_next_push_updates_both_and_repeats_nothing() throws Exception {
    report(review("Two.", suggestion(9, "Add a bullet."), suggestion(11, "Close it.")), "2");
    run();
    forge.written();
    report(review("Two, still.", suggestion(9, "Add a bullet."), suggestion(12, "Mind it.")), "2");

    assertThat(run().out()).contains("Updated the comment on #12.");

    assertThat(bodies(COMMENTS)).containsExactly(MARK + "Two, still.");
    assertThat(bodies(SUGGESTIONS)).containsExactly(MARK + "Add a bullet.", MARK + "Mind it.");
  }

  @Test
  void the_same_again_writes_only_the_comment_again() throws Exception {
    report(review("One.", suggestion(9, "Add a bullet.")), "1");
    run();
    int id = (int) WorkflowYaml.at(forge.list(COMMENTS).getFirst(), "id");
    forge.written();

    run();

    assertThat(written()).containsExactly("PATCH " + REPOSITORY + "/issues/comments/" + id);
  }

  @Test
  void what_is_settled_is_said_and_its_suggestion_goes() throws Exception {
    report(review("One.", suggestion(9, "Add a bullet.")), "1");
    run();
    report(review("Nothing to correct."), "0");

    run();

    assertThat(bodies(COMMENTS)).containsExactly(MARK + "Nothing to correct.");
    assertThat(forge.list(SUGGESTIONS)).isEmpty();
  }

  @Test
  void a_suggestion_that_somebody_answered_stays() throws Exception {
    report(review("One.", suggestion(9, "Add a bullet.")), "1");
    run();
    var asked = forge.list(SUGGESTIONS).getFirst();
    forge.add(
        SUGGESTIONS,
        "editor",
        Map.of("in_reply_to_id", asked.get("id"), "body", "Why?", "path", "x"));
    report(review("Nothing to correct."), "0");

    run();

    assertThat(bodies(SUGGESTIONS)).containsExactly(MARK + "Add a bullet.", "Why?");
  }

  @Test
  void who_made_no_mistake_is_not_written_to() throws Exception {
    report(review("Nothing to correct."), "0");

    assertThat(run().out()).contains("Nothing to say about #12.");
    assertThat(written()).isEmpty();
  }

  @Test
  void our_comment_is_found_after_a_hundred_others_and_those_are_unchanged() throws Exception {
    for (int i = 0; i < 130; i++) {
      forge.add(COMMENTS, "stranger", Map.of("body", MARK + "Not by us."));
    }
    forge.add(COMMENTS, US, Map.of("body", "By another workflow."));
    forge.add(COMMENTS, US, Map.of("body", MARK + "Ours."));
    report(review("New words."), "1");

    run();

    assertThat(written()).hasSize(1);
    assertThat(bodies(COMMENTS)).filteredOn(it -> it.contains("New words.")).hasSize(1);
    assertThat(bodies(COMMENTS)).filteredOn(it -> it.contains("Not by us.")).hasSize(130);
    assertThat(bodies(COMMENTS)).contains("By another workflow.").hasSize(132);
  }

  @Test
  void where_the_forge_takes_no_suggestion_the_comment_has_all() throws Exception {
    forge.refuseReviews();
    report(review("Beside the lines.", suggestion(9, "Add a bullet.")), "1");

    run();

    assertThat(bodies(COMMENTS)).containsExactly(MARK + "All of it.");
  }

  // attacks

  @Test
  void what_was_pushed_over_meanwhile_is_not_told() throws Exception {
    pullRequestAt("1f".repeat(20));
    report(review("One."), "1");

    assertThat(run().out()).contains("No single open pull request");
    assertThat(written()).isEmpty();
  }

  @Test
  void a_branch_with_a_name_like_a_command_is_a_name() throws Exception {
    report(review("One."), "1");

    var result = run("HEAD_BRANCH", "\"; touch hacked; $(touch hacked)`touch hacked`&page=2#");

    assertThat(result.code()).isZero();
    assertThat(folder.resolve("hacked")).doesNotExist();
  }

  @Test
  void a_report_without_end_is_refused() throws Exception {
    report(review("x".repeat(40_000_000)), "1");

    assertThat(run().code()).isNotZero();
    assertThat(written()).isEmpty();
  }

  @Test
  void a_report_that_is_none_is_refused() throws Exception {
    for (var review :
        List.of(
            "{\"body\": 7, \"comments\": []}",
            "{\"body\": \"a\", \"comments\": [{\"path\": \"a\", \"line\": \"1\", \"body\": \"b\"}]}",
            "{\"body\": \"a\", \"comments\": [{\"path\": [], \"line\": 1, \"body\": \"b\"}]}",
            "{\"body\": \"a\", \"comments\": [{\"path\": \"a\", \"line\": -1.5, \"body\": \"b\"}]}",
            "[]",
            "no JSON",
            "")) {
      report(review, "1");
      assertThat(run().code()).as(review).isNotZero();
      assertThat(written()).as(review).isEmpty();
    }
  }

  @Test
  void a_report_can_say_nothing_but_text_and_not_too_much_of_it() throws Exception {
    var many = new ArrayList<Map<String, Object>>();
    for (int i = 1; i <= 500; i++) {
      var comment = new HashMap<>(suggestion(i, "Thing " + i));
      comment.put("commit_id", "f".repeat(40));
      many.add(comment);
    }
    report(review("Many.", many.toArray()), "500");

    run();

    assertThat(forge.list(SUGGESTIONS)).hasSize(30).noneMatch(it -> it.containsKey("commit_id"));
  }

  @Test
  void a_file_of_a_report_that_would_lie_elsewhere_is_not_unpacked() throws Exception {
    report(
        Map.of(
            "../hacked",
            "x",
            "/tmp/coranto-hacked",
            "x",
            "review.json",
            review("One."),
            "count",
            "1"));

    run();

    assertThat(folder.resolve("hacked")).doesNotExist();
    assertThat(folder.resolveSibling("hacked")).doesNotExist();
    assertThat(bodies(COMMENTS)).containsExactly(MARK + "One.");
  }

  @Test
  void without_a_report_nothing_is_said() throws Exception {
    forge.put(REPOSITORY + "/actions/runs/5/artifacts", Map.of("artifacts", List.of()));

    assertThat(run().out()).contains("There is no report.");
    assertThat(written()).isEmpty();
  }
}
