package org.coranto.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.coranto.app.newsletter.Runtime;
import org.coranto.app.tips.DropTips;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code coranto drop}. */
@Command(
    name = "drop",
    mixinStandardHelpOptions = true,
    description = {
      "Declines tips. The reason is stored with each, for the person who proposed it.",
      "",
      "A tip that is in the draft or in an edition is not declined: take it back first with “coranto"
          + " undo”."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all of them were declined",
      "1:one or more could not be declined; the others were",
      "2:the configuration has mistakes",
      "64:the command line was not understood",
      "70:a mistake in Coranto itself; please report it"
    },
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
    var request = new DropTips.Request(ids, because, decision.editor());
    try (var newsletter = decision.open(runtime)) {
      return decision.tell(new DropTips(newsletter).run(request), terminal);
    }
  }
}
