package org.coranto.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.coranto.app.newsletter.Runtime;
import org.coranto.app.tips.UndoDecision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code coranto undo}. */
@Command(
    name = "undo",
    mixinStandardHelpOptions = true,
    description = {
      "Takes the last decision about tips back: that they were placed, dropped or held.",
      "",
      "The entry of a placed tip is taken out of the draft, and that is a commit. An entry that was"
          + " changed since is left alone, and so is the tip. What Coranto judged by itself, and what"
          + " was published, cannot be undone. The history of a tip shows both, the decision and that"
          + " it was undone.",
      "",
      "To take an entry out of the draft is one commit of the draft alone. What cannot be"
          + " committed, for example because no author is known, is written and reported. To undo"
          + " what was dropped or held changes no file."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all decisions were undone",
      "1:one or more could not be undone, or were without a commit; the others were",
      "2:the configuration has mistakes",
      "64:the command line was not understood",
      "70:a mistake in Coranto itself; please report it"
    },
    footer = {
      "",
      "Examples:",
      "  coranto undo 17",
      "      tip 17 is again what it was before the last decision",
      "  coranto undo 17 18 --json",
      "      two tips, one line of JSON for each"
    })
public final class UndoCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Runtime runtime;

  @Mixin private Decision decision = new Decision();

  @Parameters(arity = "1..*", paramLabel = "ID", description = "Tips, by their numbers.")
  private List<Long> ids = new ArrayList<>();

  UndoCommand(Terminal terminal, Runtime runtime) {
    this.terminal = terminal;
    this.runtime = runtime;
  }

  @Override
  public Integer call() {
    var request = new UndoDecision.Request(ids, decision.editor());
    try (var newsletter = decision.open(runtime)) {
      return decision.tell(new UndoDecision(newsletter).run(request), terminal);
    }
  }
}
