package org.coranto.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.coranto.app.CorantoException;
import org.coranto.app.adopt.CorantoOrigin;
import org.coranto.app.adopt.InitWorkflow;
import org.coranto.app.newsletter.Runtime;
import org.coranto.config.DidYouMean;
import org.coranto.workflow.CorantoSource;
import org.coranto.workflow.WorkflowForge;
import org.coranto.workflow.WorkflowForges;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// `coranto init`.
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the CI workflow that checks pull requests and comments on them (“init ci”).",
      "",
      "The workflow checks what a pull request changes, shows findings next to the lines, and explains"
          + " them to the author in one comment, which is updated at every push."
    },
    footer = {
      "",
      "A pull request can come from anyone: none of its code is run, and it has no access to secrets.",
      "",
      "github: two workflows. The first reads the change and has no write permission. The second may"
          + " comment, and treats the report of the first as untrusted data. Suggestions are next to"
          + " their lines and can be accepted with one click.",
      "",
      "forgejo: one workflow, taken from the base branch. Only the changed texts are copied over the"
          + " newsletter; nothing else of the change is used. The comment shows each fix as text, because"
          + " Forgejo has no suggestions.",
      "",
      "gitlab: the merge request's own pipeline shows findings next to the lines. The comment comes from"
          + " a pipeline schedule, so that its token cannot be reached from a merge request; it appears at"
          + " the next scheduled run. It shows each fix as text, not as a suggestion.",
      "",
      "Examples:",
      "  coranto init ci",
      "      for the forge of the “repository” in coranto.toml",
      "  coranto init ci --forge gitlab --dry-run",
      "      shows the files and writes nothing",
      "  coranto init ci --force",
      "      replaces the files, for example after an update of Coranto",
      "",
      "Existing files are not changed unless you give --force."
    })
public final class InitCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Runtime runtime;

  @Parameters(
      index = "0",
      paramLabel = "ci",
      converter = WhatConverter.class,
      description = "What to set up.")
  private What what = What.CI;

  @Mixin private DirectoryOption folder = new DirectoryOption();

  @Option(
      names = "--forge",
      paramLabel = "FORGE",
      converter = ForgeConverter.class,
      completionCandidates = ForgeNames.class,
      description =
          "The repository's forge: ${COMPLETION-CANDIDATES} (default: found from “repository”).")
  private @Nullable WorkflowForge forge;

  @Option(
      names = "--from",
      paramLabel = "URL",
      description =
          "The Git URL that the workflow fetches Coranto from (default: the URL of this copy).")
  private @Nullable String from;

  @Option(
      names = "--revision",
      paramLabel = "COMMIT",
      description = "The commit of Coranto that it fetches (default: the commit of this copy).")
  private @Nullable String revision;

  @Option(names = "--force", description = "Replace existing files.")
  private boolean force;

  @Option(names = "--dry-run", description = "Show the files, and write nothing.")
  private boolean dryRun;

  InitCommand(Terminal terminal, Runtime runtime) {
    this.terminal = terminal;
    this.runtime = runtime;
  }

  /// The things that can be set up: at present only the CI workflow.
  enum What {
    CI
  }

  @Override
  public Integer call() {
    return switch (what) {
      case CI -> workflow().number();
    };
  }

  private ExitCode workflow() {
    try (var newsletter = org.coranto.app.newsletter.Newsletter.open(folder.directory(), runtime)) {
      return workflow(new InitWorkflow(newsletter));
    }
  }

  private ExitCode workflow(InitWorkflow flow) {
    var plan = flow.plan(new InitWorkflow.Request(Optional.ofNullable(forge), source()));
    if (dryRun) {
      plan.files().forEach(file -> terminal.out().printf("=== %s%n%s%n", file.path(), file.text()));
      return ExitCode.OK;
    }
    flow.write(plan, force);
    plan.files().forEach(file -> terminal.out().printf("Wrote %s%n", file.path()));
    terminal.out().println("Next:");
    int step = 0;
    for (var line : plan.forge().next()) {
      terminal.out().printf("  %d. %s%n", ++step, line);
    }
    return ExitCode.OK;
  }

  private CorantoSource source() {
    var own = CorantoOrigin.at(Path.of(System.getProperty("coranto.home", "")));
    var address = Optional.ofNullable(from).or(() -> own.map(CorantoSource::repository));
    var commit = Optional.ofNullable(revision).or(() -> own.map(CorantoSource::revision));
    return address
        .flatMap(there -> commit.flatMap(which -> CorantoSource.of(there, which)))
        .orElseThrow(() ->
            new CorantoException(
                "could not find out where the workflow should fetch Coranto from; give --from https://… (any public clone) and --revision COMMIT (all 40 digits)"));
  }

  static final class WhatConverter implements ITypeConverter<What> {
    @Override
    public What convert(String value) {
      if (value.equals("ci")) {
        return What.CI;
      }
      throw new TypeConversionException(
          "“%s” cannot be set up; only “ci” can: coranto init ci".formatted(value));
    }
  }

  static final class ForgeNames extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    ForgeNames() {
      super(WorkflowForges.names());
    }
  }

  static final class ForgeConverter implements ITypeConverter<WorkflowForge> {
    @Override
    public WorkflowForge convert(String value) {
      return WorkflowForges.named(value)
          .orElseThrow(() ->
              new TypeConversionException(
                  "there is no forge “%s”.%s Forges: %s"
                      .formatted(
                          value,
                          DidYouMean.question(value, WorkflowForges.names()),
                          String.join(", ", WorkflowForges.names()))));
    }
  }
}
