package org.coranto.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.coranto.app.newsletter.Runtime;
import org.coranto.app.tips.PlaceTips;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `coranto place`.
@Command(
    name = "place",
    mixinStandardHelpOptions = true,
    description = {
      "Puts tips into their sections of the open draft, and commits each with its proposer as the author.",
      "",
      "Each entry is one commit that changes only the draft. Other uncommitted changes of the draft stay"
          + " as they are; if they are next to the new entry, nothing is written. If a commit is not"
          + " possible, for example because no author is known, the draft is written and that is"
          + " reported. Outside a Git repository there are no commits. “coranto undo” takes a tip"
          + " out again."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all tips are in the draft",
      "1:one or more were not placed, or were placed without a commit; the others were",
      "2:the configuration has errors",
      "64:wrong command line",
      "70:a bug in Coranto; please report it"
    },
    footer = {
      "",
      "Examples:",
      "  coranto place 17 18",
      "      in the sections that “coranto inbox” shows",
      "  coranto place 17 --section walkthroughs",
      "      in another section; a heading of the draft works as well"
    })
public final class PlaceCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Runtime runtime;

  @Mixin private Decision decision = new Decision();

  @Option(
      names = "--section",
      paramLabel = "SECTION",
      description = "The section to place them in: its name, or a heading of the draft.")
  private @Nullable String section;

  @Option(
      names = "--draft",
      paramLabel = "FILE",
      description = "The draft to change (default: the open draft).")
  private @Nullable Path draft;

  PlaceCommand(Terminal terminal, Runtime runtime) {
    this.terminal = terminal;
    this.runtime = runtime;
  }

  @Override
  public Integer call() {
    var request =
        new PlaceTips.Request(
            decision.ids(),
            Optional.ofNullable(section),
            Optional.ofNullable(draft),
            decision.editor());
    try (var newsletter = decision.open(runtime.with(OutputOptions.line(terminal)))) {
      return decision.print(new PlaceTips(newsletter).run(request), terminal);
    }
  }
}
