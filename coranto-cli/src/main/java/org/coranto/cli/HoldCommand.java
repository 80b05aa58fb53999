package org.coranto.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.coranto.app.newsletter.Runtime;
import org.coranto.app.tips.HoldTips;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code coranto hold}. */
@Command(
    name = "hold",
    mixinStandardHelpOptions = true,
    description = {
      "Keeps tips for a later edition.",
      "",
      "“coranto open” puts those into the draft whose day has come by then. A tip that is in the"
          + " draft or in an edition is not held: take it back first with “coranto undo”."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all of them were held",
      "1:one or more could not be held; the others were",
      "2:the configuration has mistakes",
      "64:the command line was not understood",
      "70:a mistake in Coranto itself; please report it"
    },
    footer = {
      "",
      "Examples:",
      "  coranto hold 17 --until 2026-09-16",
      "  coranto hold 17",
      "      until somebody decides otherwise"
    })
public final class HoldCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Runtime runtime;

  @Mixin private Decision decision = new Decision();

  @Option(
      names = "--until",
      paramLabel = "DAY",
      description = "The day of the edition that they wait for, as 2026-09-16.")
  private @Nullable LocalDate until;

  @Parameters(arity = "1..*", paramLabel = "ID", description = "Tips, by their numbers.")
  private List<Long> ids = new ArrayList<>();

  HoldCommand(Terminal terminal, Runtime runtime) {
    this.terminal = terminal;
    this.runtime = runtime;
  }

  @Override
  public Integer call() {
    var request = new HoldTips.Request(ids, Optional.ofNullable(until), decision.editor());
    try (var newsletter = decision.open(runtime)) {
      return decision.tell(new HoldTips(newsletter).run(request), terminal);
    }
  }
}
