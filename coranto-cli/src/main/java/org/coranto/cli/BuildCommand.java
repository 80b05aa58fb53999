package org.coranto.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.coranto.app.build.BuildReport;
import org.coranto.app.build.BuildSite;
import org.coranto.app.newsletter.Runtime;
import org.coranto.report.BuildJson;
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
      "Later builds render only what has changed. If a build fails, the site is not changed."
    })
public final class BuildCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Runtime runtime;

  @Mixin private BuildOptions where = new BuildOptions();
  @Mixin private OutputOptions talk = new OutputOptions();

  @Option(names = "--drafts", description = "Include the drafts, marked as drafts.")
  private boolean drafts;

  BuildCommand(Terminal terminal, Runtime runtime) {
    this.terminal = terminal;
    this.runtime = runtime;
  }

  @Override
  public Integer call() {
    var started = runtime.now();
    var report = build();
    var took = Duration.between(started, runtime.now());
    if (talk.isJson()) {
      terminal.out().println(BuildLine.json(report, took));
    } else if (!talk.isQuiet()) {
      report.notices().forEach(terminal.err()::println);
      terminal.out().println(BuildLine.text(report, took));
    }
    return ExitCode.OK.number();
  }

  private BuildReport build() {
    try (var newsletter = where.open(runtime.with(talk.progress(terminal)))) {
      return new BuildSite(newsletter).run(where.request(drafts));
    }
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
              report.notices())
          .line();
    }
  }
}
