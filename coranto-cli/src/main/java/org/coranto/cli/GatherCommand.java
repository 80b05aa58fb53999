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

/** {@code coranto gather}. */
@Command(
    name = "gather",
    mixinStandardHelpOptions = true,
    description = {
      "Asks the sources of coranto.toml what is new, and keeps what they bring as tips.",
      "",
      "Sources are asked at the same time; one that is down does not stop the others. A run can be"
          + " repeated: a tip that is known is not taken twice. Secrets stand in the environment,"
          + " in the variables that coranto.toml names.",
      "",
      "Most tips wait for an editor and change no file. What sources with place = true"
          + " bring is put into the open draft with one commit, and renewed lists are another one."
          + " What cannot be committed, for example because no author is known, is written and"
          + " reported."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every source answered",
      "1:some did not, and what the others brought is kept; or the draft could not be committed",
      "2:the configuration has mistakes",
      "64:the command line was not understood",
      "70:a mistake in Coranto itself; please report it"
    },
    footer = {
      "",
      "Examples:",
      "  coranto gather",
      "      asks every source for what happened since the last edition",
      "  coranto gather our-forum --dry-run",
      "      shows what one source would bring, and keeps nothing",
      "  coranto gather --since 2026-08-01",
      "      looks further back"
    })
public final class GatherCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Runtime runtime;

  @Mixin private NewsletterOptions newsletter = new NewsletterOptions();

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description =
          "The first day that is looked at, as 2026-08-26 (default: as far back as one edition).")
  private @Nullable LocalDate since;

  @Option(names = "--dry-run", description = "Show what there is; keep nothing.")
  private boolean dryRun;

  @Option(names = "--json", description = "Write a line of JSON for each source.")
  private boolean json;

  @Option(
      names = {"-q", "--quiet"},
      description = "Write troubles and nothing else.")
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
      return new WrittenLines(terminal).tell(report.changes(), tell(report));
    }
  }

  private ExitCode tell(GatherReport report) {
    report.sources().forEach(this::tell);
    if (!json && !quiet) {
      tellWhatBecame(report);
    }
    if (report.sources().isEmpty()) {
      terminal.err().println("coranto.toml names no source; docs/sources tells which there are.");
    }
    return report.hasTroubles() ? ExitCode.TROUBLE : ExitCode.OK;
  }

  /** {@code 12 accepted, 3 duplicate: “coranto inbox” lists what waits.} */
  private void tellWhatBecame(GatherReport report) {
    if (!report.judged().isEmpty()) {
      var counted =
          report.judged().entrySet().stream()
              .map(it -> it.getValue() + " " + it.getKey().word())
              .collect(Collectors.joining(", "));
      terminal.out().printf("%s; “coranto inbox” lists what waits%n", counted);
    }
    if (report.placed().count() > 0) {
      terminal.out().printf("%d went into the draft at once%n", report.placed().count());
    }
    report
        .lists()
        .ifPresent(lists -> {
          if (lists.change() instanceof TextChange.Kept
              && !(lists.change() instanceof TextChange.Kept.Unchanged)) {
            terminal.out().printf("renewed the lists of %s%n", lists.draft());
          }
          lists
              .homeless()
              .forEach(name ->
                  terminal
                      .err()
                      .printf(
                          "coranto: the list of %s has no place in %s; write <!-- gathered: %s -->"
                              + " on a line where it belongs%n",
                          name, lists.draft(), name));
        });
  }

  private void tell(GatherReport.OfSource source) {
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
