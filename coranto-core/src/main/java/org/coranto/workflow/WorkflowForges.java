package org.coranto.workflow;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.coranto.workflow.WorkflowForge.Template;

/// Every forge that Coranto writes workflows for, with its templates.
public final class WorkflowForges {

  private static final String ONLY_FROM_THERE =
      "Commit the files to the default branch and push; the workflow only runs from there.";

  private static final String TRY =
      "To test it, propose a change to a draft from a fork and read the comment"
          + " that its author gets.";

  public static final List<WorkflowForge> ALL =
      List.of(
          new WorkflowForge(
              "github",
              List.of("github"),
              ".github",
              "/**",
              List.of(
                  Template.of(".github/workflows/coranto-check.yml", "github-check.yml"),
                  Template.of(".github/workflows/coranto-comment.yml", "github-comment.yml")),
              List.of(ONLY_FROM_THERE, TRY)),
          new WorkflowForge(
              "gitlab",
              List.of("gitlab"),
              ".gitlab",
              "/**/*",
              List.of(
                  Template.of(".gitlab/coranto.yml", "gitlab.yml"),
                  new Template(".gitlab-ci.yml", "gitlab-ci.yml", true)),
              List.of(
                  "If there already was a .gitlab-ci.yml, add this to it: include:"
                      + " [{local: .gitlab/coranto.yml}]",
                  ONLY_FROM_THERE,
                  "For comments: create a project access token (role Reporter,"
                      + " scope api), store it in the CI variable CORANTO_TOKEN"
                      + " (protected and masked), and create a pipeline schedule for the"
                      + " default branch, for example every 15 minutes.",
                  TRY)),
          new WorkflowForge(
              "forgejo",
              List.of("forgejo", "codeberg", "gitea"),
              ".forgejo",
              "/**",
              List.of(Template.of(".forgejo/workflows/coranto-check.yml", "forgejo.yml")),
              List.of("Check that “runs-on” names one of your runners.", ONLY_FROM_THERE, TRY)));

  private WorkflowForges() {}

  public static List<String> names() {
    return ALL.stream().map(WorkflowForge::name).toList();
  }

  public static Optional<WorkflowForge> named(String name) {
    return ALL.stream().filter(forge -> forge.name().equals(name)).findAny();
  }

  /// By the repository's URL: `https://codeberg.org/someone/weekly`.
  public static Optional<WorkflowForge> at(URI repository) {
    return Optional.ofNullable(repository.getHost())
        .flatMap(host -> ALL.stream().filter(forge -> forge.isAt(host)).findAny());
  }
}
