package org.coranto.cli;

import java.util.concurrent.Callable;
import org.coranto.app.newsletter.Runtime;
import org.coranto.app.tips.DropTips;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `coranto drop`.
@Command(
    name = "drop",
    mixinStandardHelpOptions = true,
    description = {
      "Declines tips, and stores the reason with each for the person who proposed it.",
      "",
      "A tip that is in the draft cannot be declined: run “coranto undo” first. Nor can a tip that"
          + " was published."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all tips were declined",
      "1:one or more could not be declined; the others were",
      "2:the configuration has errors",
      "64:wrong command line",
      "70:a bug in Coranto; please report it"
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
      description = "The reason, for the person who proposed the tip.")
  private String because = "";

  DropCommand(Terminal terminal, Runtime runtime) {
    this.terminal = terminal;
    this.runtime = runtime;
  }

  @Override
  public Integer call() {
    var request = new DropTips.Request(decision.ids(), because, decision.editor());
    try (var newsletter = decision.open(runtime)) {
      return decision.print(new DropTips(newsletter).run(request), terminal);
    }
  }
}
