package org.coranto.cli;

import java.util.concurrent.Callable;
import org.coranto.app.newsletter.Runtime;
import org.coranto.app.tips.UndoDecision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `coranto undo`.
@Command(
    name = "undo",
    mixinStandardHelpOptions = true,
    description = {
      "Takes back the last decision about tips: place, drop or hold.",
      "",
      "The entry of a placed tip is removed from the draft with a commit. If the entry was changed"
          + " since, neither it nor the tip is changed. Coranto's own verdicts and published tips cannot"
          + " be undone. The history of a tip keeps the decision and shows that it was undone.",
      "",
      "Removing an entry is one commit that changes only the draft. If a commit is not possible, for"
          + " example because no author is known, the draft is written and that is reported. Undoing"
          + " drop or hold changes no file."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all decisions were undone",
      "1:one or more were not undone, or were undone without a commit; the others were",
      "2:the configuration has errors",
      "64:wrong command line",
      "70:a bug in Coranto; please report it"
    },
    footer = {
      "",
      "Examples:",
      "  coranto undo 17",
      "      gives tip 17 the state that it had before the last decision",
      "  coranto undo 17 18 --json",
      "      prints one line of JSON for each of the two tips"
    })
public final class UndoCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Runtime runtime;

  @Mixin private Decision decision = new Decision();

  UndoCommand(Terminal terminal, Runtime runtime) {
    this.terminal = terminal;
    this.runtime = runtime;
  }

  @Override
  public Integer call() {
    var request = new UndoDecision.Request(decision.ids(), decision.editor());
    try (var newsletter = decision.open(runtime)) {
      return decision.print(new UndoDecision(newsletter).run(request), terminal);
    }
  }
}
