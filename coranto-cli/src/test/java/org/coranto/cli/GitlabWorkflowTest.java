package org.coranto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A job for each merge request, without a secret, and one by schedule that comments.
class GitlabWorkflowTest {

  private static final String MERGE_REQUESTS = "/api/v4/projects/3/merge_requests";
  private static final String NOTES = MERGE_REQUESTS + "/12/notes";

  private final WorkflowYaml workflow = WorkflowYaml.of("gitlab").getFirst();

  @TempDir private Path home = Path.of("");

  private Fork fork;
  private LocalForge forge;

  @BeforeEach
  void aMergeRequest() throws Exception {
    fork = Fork.in(home);
    fork.programs();
    fork.git(fork.repository, "update-ref", "refs/merge-requests/12/head", "proposal");
    fork.git(home, "clone", "-q", fork.repository.toString(), "builds");
    forge = new LocalForge("coranto");
    forge.put("/api/v4/user", Map.of("id", 7));
    open(fork.revision("proposal"));
  }

  @AfterEach
  void close() {
    forge.close();
  }

  private void open(String commit) {
    forge.put(
        MERGE_REQUESTS,
        List.of(
            Map.of("iid", 11, "sha", "f".repeat(40), "target_branch", "gone"),
            Map.of("iid", 12, "sha", commit, "target_branch", "main")));
  }

  private Map<String, Object> job(String name) {
    return WorkflowYaml.map(workflow.get(name));
  }

  private Shell.Result comment() throws Exception {
    var environment = new HashMap<String, String>();
    environment.put("CI_API_V4_URL", forge.address() + "/api/v4");
    environment.put("CI_PROJECT_ID", "3");
    environment.put("CORANTO_TOKEN", "a-secret");
    environment.put("CI_JOB_TOKEN", "another");
    var script =
        String.valueOf(
            WorkflowYaml.list(WorkflowYaml.at(job("coranto-comment"), "script")).getFirst());
    var result = fork.run(home.resolve("builds"), script, environment);
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out() + result.err()).doesNotContain("a-secret");
    return result;
  }

  @Test
  void the_job_with_a_token_runs_by_schedule_on_a_protected_branch_only() {
    assertThat(WorkflowYaml.list(WorkflowYaml.at(job("coranto-comment"), "rules")))
        .isEqualTo(
            List.of(
                Map.of(
                    "if",
                    "$CI_PIPELINE_SOURCE == \"schedule\" && $CI_COMMIT_REF_PROTECTED == \"true\" && $CORANTO_TOKEN")));
    assertThat(String.valueOf(job("coranto-check"))).doesNotContain("TOKEN");
  }

  @Test
  void the_merge_requests_own_job_leaves_a_code_quality_report() {
    var artifacts = WorkflowYaml.map(WorkflowYaml.at(job("coranto-check"), "artifacts"));

    assertThat(artifacts.get("reports"))
        .isEqualTo(Map.of("codequality", "gl-code-quality-report.json"));
    assertThat(artifacts.get("when")).isEqualTo("always");
  }

  @Test
  void a_merge_request_gets_one_comment() throws Exception {
    var result = comment();

    assertThat(result.out()).contains("Commented on !12.").contains("Could not tell about !11.");
    assertThat(forge.list(NOTES)).hasSize(1);
    assertThat(String.valueOf(forge.list(NOTES).getFirst().get("body")))
        .startsWith("<!-- coranto check -->\n")
        .contains("drafts/next.md")
        .doesNotContain("secret.md", "script.md");
    assertThat(home.resolve("secrets")).hasContent("0\n0");
    assertThat(home.resolve("builds/hacked")).doesNotExist();
  }

  @Test
  void it_is_not_looked_at_again_until_somebody_pushes() throws Exception {
    comment();
    Files.delete(home.resolve("where"));

    comment();

    assertThat(home.resolve("where")).doesNotExist();
    assertThat(forge.list(NOTES)).hasSize(1);
  }

  @Test
  void the_next_push_updates_the_comment() throws Exception {
    forge.add(NOTES, "stranger", Map.of("body", "<!-- coranto check -->\nNot ours."));
    comment();
    fork.git(fork.repository, "checkout", "-q", "-f", "proposal");
    fork.write("drafts/next.md", "## News\n\n* Done\n");
    fork.commit("Mend");
    fork.git(fork.repository, "update-ref", "refs/merge-requests/12/head", "proposal");
    open(fork.revision("proposal"));

    assertThat(comment().out()).contains("Updated the comment on !12.");

    assertThat(forge.list(NOTES)).hasSize(2);
    assertThat(String.valueOf(forge.list(NOTES).getFirst().get("body"))).endsWith("Not ours.");
    assertThat(String.valueOf(forge.list(NOTES).getLast().get("body")))
        .doesNotContain("drafts/next.md");
  }
}
