package org.coranto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One workflow, as in the base branch, with untrusted texts.
class ForgejoWorkflowTest {

  private static final String COMMENTS = "/api/v1/repos/weekly/weekly/issues/12/comments";

  private final WorkflowYaml workflow = WorkflowYaml.of("forgejo").getFirst();

  @TempDir private Path home = Path.of("");

  private Fork fork;

  @BeforeEach
  void aPullRequest() throws Exception {
    fork = Fork.in(home);
    fork.programs();
    fork.git(fork.repository, "update-ref", "refs/pull/12/head", "proposal");
  }

  private Shell.Result step(String name, Map<String, String> environment) throws Exception {
    return fork.run(home, workflow.run(name), environment);
  }

  private Shell.Result overlay() throws Exception {
    return step(
        "Lay the pull request's texts over the newsletter",
        Map.of(
            "ADDRESS", fork.repository.toString(),
            "NUMBER", "12",
            "BASE", fork.revision("main"),
            "HEAD_SHA", fork.revision("proposal"),
            "READ", "a-secret"));
  }

  @Test
  void only_the_step_that_comments_may_do_so() {
    assertThat(WorkflowYaml.map(workflow.get("on"))).containsOnlyKeys("pull_request_target");
    assertThat(workflow.steps()).noneMatch(step -> step.containsKey("uses"));
    assertThat(workflow.steps())
        .filteredOn(step -> String.valueOf(step.get("env")).contains("TOKEN=${{ github.token }}"))
        .extracting(step -> step.get("name"))
        .containsExactly("Comment");
  }

  @Test
  void texts_are_taken_and_nothing_else() throws Exception {
    assertThat(overlay().err()).isEmpty();

    var newsletter = home.resolve("newsletter");
    assertThat(newsletter.resolve("drafts/next.md")).hasContent("## News\n\n* TODO\n");
    assertThat(newsletter.resolve("drafts/a \"b\" $(touch hacked)\n.md")).exists();
    assertThat(newsletter.resolve("coranto.toml")).hasContent("name = \"The Weekly\"");
    assertThat(newsletter.resolve("checks/house.yml")).hasContent("rules: []");
    for (var name : List.of("drafts/secret.md", "drafts/script.md", ".gitattributes", "coranto")) {
      assertThat(newsletter.resolve(name)).doesNotExist();
    }
    assertThat(newsletter.resolve("drafts/later.md")).doesNotExist();
    assertThat(home.resolve("hacked")).doesNotExist();
    assertThat(newsletter.resolve("hacked")).doesNotExist();
  }

  @Test
  void what_came_later_than_the_change_counts_as_nothing_new() throws Exception {
    overlay();

    assertThat(fork.git(home.resolve("newsletter"), "rev-parse", "HEAD"))
        .isEqualTo(fork.revision("main~1"));
  }

  @Test
  void the_check_sees_no_secret() throws Exception {
    overlay();

    var result =
        step(
            "Check",
            Map.of(
                "GITHUB_TOKEN",
                "a",
                "GITEA_TOKEN",
                "b",
                "FORGEJO_TOKEN",
                "c",
                "ACTIONS_RUNTIME_TOKEN",
                "d"));

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(home.resolve("secrets")).hasContent("0\n0");
    assertThat(home.resolve("verdict")).hasContent("2");
    assertThat(step("Verdict", Map.of()).code()).isEqualTo(2);
  }

  @Test
  void the_first_push_gets_a_comment_and_the_next_updates_it() throws Exception {
    overlay();
    step("Check", Map.of());
    try (var forge = new LocalForge("forgejo-actions")) {
      forge.add(COMMENTS, "stranger", Map.of("body", "<!-- coranto check -->\nNot ours."));
      var environment =
          Map.of(
              "API", forge.address() + "/api/v1",
              "REPOSITORY", "weekly/weekly",
              "NUMBER", "12",
              "TOKEN", "a-secret");

      assertThat(step("Comment", environment).out()).contains("Commented on #12.");
      Files.writeString(home.resolve("found"), "");
      Files.writeString(home.resolve("comment.md"), "<!-- coranto check -->\nNothing.\n");
      assertThat(step("Comment", environment).out()).contains("Updated the comment on #12.");

      assertThat(forge.list(COMMENTS))
          .extracting(comment -> comment.get("body"))
          .containsExactly(
              "<!-- coranto check -->\nNot ours.", "<!-- coranto check -->\nNothing.\n");
      assertThat(forge.requests()).allMatch(it -> it.authorization().equals("token a-secret"));
    }
  }

  @Test
  void who_made_no_mistake_is_not_written_to() throws Exception {
    Files.writeString(home.resolve("found"), "");
    Files.writeString(home.resolve("comment.md"), "<!-- coranto check -->\nNothing.\n");
    try (var forge = new LocalForge("forgejo-actions")) {
      var result =
          step(
              "Comment",
              Map.of(
                  "API", forge.address() + "/api/v1",
                  "REPOSITORY", "weekly/weekly",
                  "NUMBER", "12",
                  "TOKEN", "a-secret"));

      assertThat(result.out()).contains("Nothing to say about #12.");
      assertThat(forge.written()).isEmpty();
    }
  }
}
