package org.coranto.workflow;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.coranto.workflow.WorkflowForge.Template;

/** Every forge that Coranto writes workflows for; a new one is an entry here and its templates. */
public final class WorkflowForges {

  private static final String ONLY_FROM_THERE =
      "Commit what was written to the default branch and push it: it works only from there.";

  private static final String TRY =
      "Propose a change to a draft from a fork, and see what its author is told.";

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
                  "If .gitlab-ci.yml was there before, add to it: include: [{local: .gitlab/coranto.yml}]",
                  ONLY_FROM_THERE,
                  "For comments: make a project access token (role Reporter, scope api), keep it as the"
                      + " CI variable CORANTO_TOKEN, protected and masked, and make a pipeline schedule for"
                      + " the default branch, say every 15 minutes.",
                  TRY)),
          new WorkflowForge(
              "forgejo",
              List.of("forgejo", "codeberg", "gitea"),
              ".forgejo",
              "/**",
              List.of(Template.of(".forgejo/workflows/coranto-check.yml", "forgejo.yml")),
              List.of("See that “runs-on” names a runner that you have.", ONLY_FROM_THERE, TRY)));

  private WorkflowForges() {}

  public static List<String> names() {
    return ALL.stream().map(WorkflowForge::name).toList();
  }

  public static Optional<WorkflowForge> named(String name) {
    return ALL.stream().filter(forge -> forge.name().equals(name)).findAny();
  }

  /** By the repository's address: {@code https://codeberg.org/someone/weekly}. */
  public static Optional<WorkflowForge> at(URI repository) {
    return Optional.ofNullable(repository.getHost())
        .flatMap(host -> ALL.stream().filter(forge -> forge.isAt(host)).findAny());
  }
}
