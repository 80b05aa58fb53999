package org.coranto.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.coranto.desk.flow.DropTips;
import org.coranto.desk.newsletter.Runtime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code coranto drop}. */
@Command(
    name = "drop",
    mixinStandardHelpOptions = true,
    description =
        "Declines tips. Why, is kept with them, and is what the person who proposed one is told.",
    footer = {"", "Examples:", "  coranto drop 17 --because 'it is an advertisement'"})
public final class DropCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Runtime runtime;

  @Mixin private Decision decision = new Decision();

  @Option(
      names = "--because",
      required = true,
      paramLabel = "WHY",
      description = "The reason, in words for the person who proposed it.")
  private String because = "";

  @Parameters(arity = "1..*", paramLabel = "ID", description = "Tips, by their numbers.")
  private List<Long> ids = new ArrayList<>();

  DropCommand(Terminal terminal, Runtime runtime) {
    this.terminal = terminal;
    this.runtime = runtime;
  }

  @Override
  public Integer call() {
    try (var opened = decision.open(runtime)) {
      new DropTips(opened).run(new DropTips.Request(ids, because, decision.editor()));
    }
    ids.forEach(id -> terminal.out().printf("tip %d is declined%n", id));
    return ExitCode.OK.number();
  }
}
