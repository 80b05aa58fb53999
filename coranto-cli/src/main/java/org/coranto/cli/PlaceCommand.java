package org.coranto.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.coranto.app.newsletter.Runtime;
import org.coranto.app.tips.PlaceTips;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code coranto place}. */
@Command(
    name = "place",
    mixinStandardHelpOptions = true,
    description = {
      "Puts tips into the open draft, each where it belongs, and commits each in the name of the"
          + " person who proposed it.",
      "",
      "Each entry is one commit of the draft alone. Other changes of the draft that are not"
          + " committed stay as they are; where they are beside the new entry, nothing is written."
          + " What cannot be committed, for example because no author is known, is written and"
          + " reported. Outside a Git repository there is no commit. “coranto undo” takes a tip"
          + " out again."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all of them are in the draft",
      "1:one or more could not be placed, or are in the draft without a commit; the others are",
      "2:the configuration has mistakes",
      "64:the command line was not understood",
      "70:a mistake in Coranto itself; please report it"
    },
    footer = {
      "",
      "Examples:",
      "  coranto place 17 18",
      "      in the sections that “coranto inbox” names",
      "  coranto place 17 --section walkthroughs",
      "      in another one; a heading of the draft will do, too"
    })
public final class PlaceCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Runtime runtime;

  @Mixin private Decision decision = new Decision();

  @Option(
      names = "--section",
      paramLabel = "SECTION",
      description = "Where they go: a section's name, or a heading of the draft.")
  private @Nullable String section;

  @Option(
      names = "--draft",
      paramLabel = "FILE",
      description = "The draft that they are for (default: the open one).")
  private @Nullable Path draft;

  @Parameters(arity = "1..*", paramLabel = "ID", description = "Tips, by their numbers.")
  private List<Long> ids = new ArrayList<>();

  PlaceCommand(Terminal terminal, Runtime runtime) {
    this.terminal = terminal;
    this.runtime = runtime;
  }

  @Override
  public Integer call() {
    var request =
        new PlaceTips.Request(
            ids, Optional.ofNullable(section), Optional.ofNullable(draft), decision.editor());
    try (var newsletter = decision.open(runtime.with(OutputOptions.line(terminal)))) {
      return decision.tell(new PlaceTips(newsletter).run(request), terminal);
    }
  }
}
