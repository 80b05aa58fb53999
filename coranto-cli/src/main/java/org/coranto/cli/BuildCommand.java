package org.coranto.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.coranto.app.build.BuildOutcome;
import org.coranto.app.build.BuildReport;
import org.coranto.app.build.BuildSite;
import org.coranto.app.newsletter.Runtime;
import org.coranto.report.BuildJson;
import org.coranto.report.TerminalSafe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `coranto build`.
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Renders the newsletter's site: pages, feeds, calendar, mail, data.",
    footer = {
      "",
      "Examples:",
      "  coranto build",
      "      builds the newsletter in this folder into .coranto/site",
      "  coranto build -C ~/newsletter --out /srv/www",
      "      builds the newsletter in ~/newsletter into the folder of a web server",
      "  coranto build --drafts --base-url http://localhost:8080",
      "      includes the drafts, for a local web server",
      "",
      "Later builds render only what has changed. If a build fails, the site is not changed.",
      "A file among the editions that cannot be read (no date, a link that leads out of the folder) is left out of"
          + " the site; every build reports it, and the exit code is 2."
    })
public final class BuildCommand implements Callable<Integer> {

  private static final int SHOWN = 10;

  private final Terminal terminal;
  private final Runtime runtime;

  @Mixin private BuildOptions where = new BuildOptions();
  @Mixin private OutputOptions talk = new OutputOptions();

  @Option(names = "--drafts", description = "Include the drafts, marked as drafts.")
  private boolean drafts;

  @Option(
      names = "--yes",
      description = "Build even if the site loses all or more than a tenth of its editions.")
  private boolean yes;

  BuildCommand(Terminal terminal, Runtime runtime) {
    this.terminal = terminal;
    this.runtime = runtime;
  }

  @Override
  public Integer call() {
    var started = runtime.now();
    return switch (build()) {
      case BuildOutcome.Built(var report) ->
          built(report, Duration.between(started, runtime.now()));
      case BuildOutcome.Refused refused -> refused(refused);
    };
  }

  private BuildOutcome build() {
    try (var newsletter = where.open(runtime.with(talk.progress(terminal)))) {
      var request = where.request(drafts);
      return new BuildSite(newsletter).run(yes ? request.removing() : request);
    }
  }

  private int built(BuildReport report, Duration took) {
    if (talk.isJson()) {
      terminal.out().println(BuildLine.json(report, took));
    } else if (!talk.isQuiet()) {
      report.notices().forEach(terminal.err()::println);
    }
    leftOut(report.leftOut());
    if (!talk.isJson() && !talk.isQuiet()) {
      terminal.out().println(BuildLine.text(report, took));
    }
    return (report.leftOut().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS).number();
  }

  /// Also printed if only errors are to be printed: a reader would miss these editions.
  private void leftOut(List<String> reasons) {
    if (!reasons.isEmpty()) {
      terminal.err().println("Left out of the site:");
      reasons.forEach(reason -> terminal.err().println("  " + TerminalSafe.line(reason)));
    }
  }

  private int refused(BuildOutcome.Refused refused) {
    if (talk.isJson()) {
      terminal.out().println(BuildLine.json(refused));
    }
    terminal
        .err()
        .printf(
            "The site was not changed: this build would remove %,d of its %,d editions.%n",
            refused.removed().size(), refused.before());
    refused.removed().stream()
        .limit(SHOWN)
        .forEach(name -> terminal.err().println("  " + TerminalSafe.line(name)));
    if (refused.removed().size() > SHOWN) {
      terminal.err().printf("  and %,d more%n", refused.removed().size() - SHOWN);
    }
    leftOut(refused.leftOut());
    terminal
        .err()
        .printf(
            "Check [content] in coranto.toml, and that all files are there. To remove them, run"
                + " again with --yes.%n");
    return ExitCode.FINDINGS.number();
  }

  /// The one line that reports a build: counts, time and folder.
  static final class BuildLine {

    private BuildLine() {}

    static String text(BuildReport report, Duration took) {
      return "%,d editions; %,d files written, %,d unchanged, %,d removed; %.2f s; site in %s"
          .formatted(
              report.editions(),
              report.written(),
              report.unchanged(),
              report.removed(),
              took.toMillis() / 1000.0,
              report.site());
    }

    static String json(BuildReport report, Duration took) {
      return new BuildJson(
              report.site().toString(),
              report.editions(),
              report.written(),
              report.unchanged(),
              report.removed(),
              took,
              report.leftOut(),
              report.notices())
          .line();
    }

    static String json(BuildOutcome.Refused refused) {
      return BuildJson.refused(
          refused.site().toString(), refused.before(), refused.removed(), refused.leftOut());
    }
  }
}
