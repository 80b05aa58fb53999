package org.coranto.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.coranto.app.newsletter.Runtime;
import org.coranto.app.tips.HoldTips;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `coranto hold`.
@Command(
    name = "hold",
    mixinStandardHelpOptions = true,
    description = {
      "Keeps tips for a later edition.",
      "",
      "“coranto open” puts a held tip into the draft of the day that it was held for. A tip that is in"
          + " the draft cannot be held: run “coranto undo” first. Nor can a tip that was published."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all tips were held",
      "1:one or more could not be held; the others were",
      "2:the configuration has errors",
      "64:wrong command line",
      "70:a bug in Coranto; please report it"
    },
    footer = {
      "",
      "Examples:",
      "  coranto hold 17 --until 2026-09-16",
      "  coranto hold 17",
      "      holds it until an editor decides again"
    })
public final class HoldCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Runtime runtime;

  @Mixin private Decision decision = new Decision();

  @Option(
      names = "--until",
      paramLabel = "DAY",
      description = "The date of the edition that they are held for, for example 2026-09-16.")
  private @Nullable LocalDate until;

  HoldCommand(Terminal terminal, Runtime runtime) {
    this.terminal = terminal;
    this.runtime = runtime;
  }

  @Override
  public Integer call() {
    var request =
        new HoldTips.Request(decision.ids(), Optional.ofNullable(until), decision.editor());
    try (var newsletter = decision.open(runtime)) {
      return decision.print(new HoldTips(newsletter).run(request), terminal);
    }
  }
}
