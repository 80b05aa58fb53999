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

/** {@code coranto init}. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = {
      "Sets up what is around a newsletter: “ci”, the workflow of its forge.",
      "",
      "The workflow checks what a pull request changes, shows findings beside the lines, and tells its"
          + " author in one comment what is to be changed, why and how; the comment is kept up to date"
          + " with every push."
    },
    footer = {
      "",
      "Who proposes a change is a stranger: nothing of it is run, and no secret is near it.",
      "",
      "github: two workflows. One reads the change and may write nothing; the other, which may comment,"
          + " takes the first one's report as hostile data. Suggestions stand beside their lines and can"
          + " be accepted with one click.",
      "",
      "forgejo: one workflow, as the base branch has it. Changed texts are laid over the newsletter, and"
          + " nothing else of the change is taken. The comment shows each change; Forgejo has no"
          + " suggestions.",
      "",
      "gitlab: findings beside the lines come from the merge request's own pipeline. The comment comes"
          + " from a pipeline schedule, where no stranger can reach its token, and so with the schedule's"
          + " next turn. It shows each change; suggestions are not made.",
      "",
      "Examples:",
      "  coranto init ci",
      "      for the forge that coranto.toml names as “repository”",
      "  coranto init ci --forge gitlab --dry-run",
      "      only shows what would be written",
      "  coranto init ci --force",
      "      writes it anew, after Coranto was updated",
      "",
      "Files that are there already are left as they are, unless you say --force."
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
      description = "Where the repository lives: ${COMPLETION-CANDIDATES} (default: as it shows).")
  private @Nullable WorkflowForge forge;

  @Option(
      names = "--from",
      paramLabel = "URL",
      description = "The Git address the workflow fetches Coranto from (default: this one's).")
  private @Nullable String from;

  @Option(
      names = "--revision",
      paramLabel = "COMMIT",
      description = "Which commit of Coranto it fetches (default: this one's).")
  private @Nullable String revision;

  @Option(names = "--force", description = "Write over files that are there.")
  private boolean force;

  @Option(names = "--dry-run", description = "Show what would be written, and write nothing.")
  private boolean dryRun;

  InitCommand(Terminal terminal, Runtime runtime) {
    this.terminal = terminal;
    this.runtime = runtime;
  }

  /** What can be set up; so far, one thing. */
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
                "from where the workflow is to fetch Coranto is not known; say --from https://… (any public clone) and --revision COMMIT (all 40 digits)"));
  }

  static final class WhatConverter implements ITypeConverter<What> {
    @Override
    public What convert(String value) {
      if (value.equals("ci")) {
        return What.CI;
      }
      throw new TypeConversionException(
          "“%s” cannot be set up; write: coranto init ci".formatted(value));
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
