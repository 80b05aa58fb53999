package org.coranto.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.coranto.desk.flow.HoldTips;
import org.coranto.desk.newsletter.Runtime;
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
      "“coranto open” puts those into the draft whose day has come by then."
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
    try (var opened = decision.open(runtime)) {
      new HoldTips(opened).run(new HoldTips.Request(ids, Optional.ofNullable(until), decision.editor()));
    }
    ids.forEach(id ->
        terminal.out().printf("tip %d is held%s%n", id, until == null ? "" : " until " + until));
    return ExitCode.OK.number();
  }
}
