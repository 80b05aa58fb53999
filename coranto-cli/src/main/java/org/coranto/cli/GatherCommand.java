package org.coranto.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.coranto.app.Progress;
import org.coranto.app.newsletter.Runtime;
import org.coranto.app.tips.GatherReport;
import org.coranto.app.tips.GatherTips;
import org.coranto.model.TextChange;
import org.coranto.report.GatheredJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `coranto gather`.
@Command(
    name = "gather",
    mixinStandardHelpOptions = true,
    description = {
      "Fetches news from the sources in coranto.toml, and stores them as tips.",
      "",
      "Sources are fetched at the same time; one that is down does not stop the others. It is safe to"
          + " run this again: a tip that is known is not stored twice. Secrets are read from the"
          + " environment variables that coranto.toml names.",
      "",
      "Most tips wait for an editor and change no file. The tips of sources with place = true are put"
          + " into the open draft with one commit, and the generated lists with another. If a commit"
          + " is not possible, for example because no author is known, the draft is written and"
          + " that is reported."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every source answered",
      "1:one or more did not (the tips of the others are stored), or the draft was not committed",
      "2:the configuration has errors",
      "64:wrong command line",
      "70:a bug in Coranto; please report it"
    },
    footer = {
      "",
      "Examples:",
      "  coranto gather",
      "      fetches what is new from every source",
      "  coranto gather our-forum --dry-run",
      "      shows the tips of one source, and stores nothing",
      "  coranto gather --since 2026-08-01",
      "      starts at an earlier day"
    })
public final class GatherCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Runtime runtime;

  @Mixin private NewsletterOptions newsletter = new NewsletterOptions();

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description =
          "The first day to fetch, for example 2026-08-26 (default: one publication interval ago).")
  private @Nullable LocalDate since;

  @Option(names = "--dry-run", description = "Show the tips; store nothing.")
  private boolean dryRun;

  @Option(names = "--json", description = "Print one line of JSON for each source.")
  private boolean json;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print only errors.")
  private boolean quiet;

  @Parameters(
      arity = "0..*",
      paramLabel = "SOURCE",
      description = "The names of sources (default: all).")
  private List<String> sources = new ArrayList<>();

  GatherCommand(Terminal terminal, Runtime runtime) {
    this.terminal = terminal;
    this.runtime = runtime;
  }

  @Override
  public Integer call() {
    var progress = quiet ? Progress.SILENT : OutputOptions.line(terminal);
    try (var opened = newsletter.open(runtime.with(progress))) {
      var request = new GatherTips.Request(sources, Optional.ofNullable(since), dryRun);
      var report = new GatherTips(opened).run(request);
      return new WrittenLines(terminal).print(report.changes(), print(report));
    }
  }

  private ExitCode print(GatherReport report) {
    report.sources().forEach(this::print);
    if (!json && !quiet) {
      printResults(report);
    }
    if (report.sources().isEmpty()) {
      terminal
          .err()
          .println("coranto.toml names no [[source]]; docs/sources lists the kinds of sources.");
    }
    return report.hasTroubles() ? ExitCode.TROUBLE : ExitCode.OK;
  }

  /// `12 accepted, 3 duplicate; “coranto inbox” lists the tips to decide about.`
  private void printResults(GatherReport report) {
    if (!report.judged().isEmpty()) {
      var counted =
          report.judged().entrySet().stream()
              .map(it -> it.getValue() + " " + it.getKey().word())
              .collect(Collectors.joining(", "));
      terminal.out().printf("%s; “coranto inbox” lists the tips to decide about%n", counted);
    }
    if (report.placed().count() > 0) {
      terminal.out().printf("placed %d in the draft%n", report.placed().count());
    }
    report
        .lists()
        .ifPresent(lists -> {
          if (lists.change() instanceof TextChange.Kept
              && !(lists.change() instanceof TextChange.Kept.Unchanged)) {
            terminal.out().printf("updated the generated lists in %s%n", lists.draft());
          }
          lists
              .homeless()
              .forEach(name ->
                  terminal
                      .err()
                      .printf(
                          "coranto: %s: the list has no place in %s; write <!-- gathered: %s --> on the line"
                              + " where it should be%n",
                          name, lists.draft(), name));
        });
  }

  private void print(GatherReport.OfSource source) {
    source
        .troubles()
        .forEach(trouble -> terminal.err().printf("coranto: %s %s%n", source.name(), trouble));
    if (json) {
      terminal.out().println(json(source));
    } else if (!quiet) {
      terminal.out().printf("%s: %s%n", terminal.bold(source.name()), counted(source));
      if (dryRun) {
        source.tips().forEach(tip -> terminal.out().printf("  %s%n", TipWords.line(tip)));
      }
    }
  }

  private String counted(GatherReport.OfSource source) {
    int all = source.tips().size();
    var tips = all == 1 ? "1 tip" : all + " tips";
    if (dryRun) {
      return tips;
    }
    var changed = source.changed() == 0 ? "" : ", " + source.changed() + " changed";
    return "%s, %d new%s".formatted(tips, source.fresh().size(), changed);
  }

  private String json(GatherReport.OfSource source) {
    var gathered =
        new GatheredJson(
            source.name(),
            source.tips(),
            source.fresh().size(),
            source.changed(),
            source.troubles());
    return dryRun ? gathered.lineWithTips() : gathered.line();
  }
}
