package org.coranto.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.coranto.app.Progress;
import org.coranto.app.newsletter.Runtime;
import org.coranto.app.proposals.ReceiveProposals;
import org.coranto.model.TextChange;
import org.coranto.report.AnswerLine;
import org.coranto.report.AnswerText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code coranto receive}. */
@Command(
    name = "receive",
    mixinStandardHelpOptions = true,
    description = {
      "Says what becomes of proposals, and puts them into the open draft.",
      "",
      "A patch or a pull request is read as entries: what it adds goes into its section of the open draft, whichever"
          + " draft it was made from and whatever has come there since. All that is given at once"
          + " makes the same draft in every order. What is no entry is shown, and not done.",
      "",
      "With --place, all of it is one commit of the draft alone; other changes of the draft"
          + " that are not committed stay as they are. Where they are beside the new entries,"
          + " nothing is written and no pull request gets a comment. What cannot be committed, for"
          + " example because no author is known, is written and reported."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every proposal was read; what became of it is said",
      "1:something outside was in the way: a file, a draft that somebody else has just"
          + " changed or that could not be committed, a forge that takes no comment",
      "2:a proposal was refused; the others are placed",
      "64:the command line was not understood",
      "70:a mistake in Coranto itself; please report it"
    },
    footer = {
      "",
      "Examples:",
      "  coranto receive --patch tip.patch",
      "      what would become of it",
      "  coranto receive --place --patch ~/mail/*.patch",
      "      puts all of them into the draft",
      "  coranto receive --place --pull-request open",
      "      puts in what open pull requests add; --tell says so below each",
      "",
      "With --place or --json each proposal is answered with a line of JSON; docs/receive.md tells what",
      "is in it. “coranto merge” does the same with branches, and commits."
    })
public final class ReceiveCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Runtime runtime;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private NewsletterOptions newsletter = new NewsletterOptions();

  @Option(
      names = "--patch",
      paramLabel = "FILE",
      arity = "1..*",
      description = "Patches, as “git diff”, “git format-patch” or “diff -u” write them.")
  private List<Path> patches = new ArrayList<>();

  @Option(
      names = "--pull-request",
      paramLabel = "NUMBER",
      arity = "1..*",
      converter = PullRequestNumbers.Converter.class,
      description =
          "Pull requests of the newsletter's repository, or “open”: all that are open."
              + " [pull-requests] in coranto.toml tells where they are.")
  private List<PullRequestNumbers> pulls = new ArrayList<>();

  @Option(
      names = "--draft",
      paramLabel = "FILE",
      description = "The draft that they are for (default: the open one).")
  private @Nullable Path draft;

  @Option(names = "--place", description = "Write the draft: all of it at once, or nothing.")
  private boolean place;

  @Option(
      names = "--tell",
      description =
          "With --place: say below each pull request what has become of it, in one comment that is"
              + " altered when the pull request has changed.")
  private boolean tell;

  @Option(names = "--json", description = "Answer with lines of JSON without --place, too.")
  private boolean json;

  @Option(
      names = {"-q", "--quiet"},
      description = "Write answers and nothing else.")
  private boolean quiet;

  ReceiveCommand(Terminal terminal, Runtime runtime) {
    this.terminal = terminal;
    this.runtime = runtime;
  }

  @Override
  public Integer call() {
    if (patches.isEmpty() && pulls.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "what is received? Give --patch FILE… or --pull-request NUMBER…");
    }
    if (tell && !place) {
      throw new ParameterException(
          spec.commandLine(), "--tell says what was placed: give --place as well");
    }
    var progress = quiet ? Progress.SILENT : OutputOptions.line(terminal);
    try (var opened = newsletter.open(runtime.with(progress))) {
      var received = new ReceiveProposals(opened).run(request());
      if (!(received.change() instanceof TextChange.Refused)) {
        received.answers().forEach(this::tell);
      }
      return new WrittenLines(terminal).tell(List.of(received.change()), code(received));
    }
  }

  private ReceiveProposals.Request request() {
    return new ReceiveProposals.Request(
        patches, PullRequestNumbers.choice(pulls), Optional.ofNullable(draft), place, tell);
  }

  private static ExitCode code(ReceiveProposals.Received received) {
    if (received.change() instanceof TextChange.Refused) {
      return ExitCode.TROUBLE;
    }
    if (received.answers().stream().anyMatch(it -> it.answer().refused().isPresent())) {
      return ExitCode.FINDINGS;
    }
    return received.answers().stream().anyMatch(it -> it.untold().isPresent())
        ? ExitCode.TROUBLE
        : ExitCode.OK;
  }

  private void tell(ReceiveProposals.Received.Of it) {
    var answer = it.answer();
    it.untold()
        .ifPresent(why ->
            terminal
                .err()
                .printf("coranto: below %s nothing was said: %s%n", answer.proposal(), why));
    if (json || place) {
      terminal.out().println(it.origin()
              .map(origin -> AnswerLine.of(answer, origin))
              .orElseGet(() -> AnswerLine.of(answer)));
    } else {
      terminal.out().print(it.origin()
              .map(origin -> AnswerText.of(answer, origin))
              .orElseGet(() -> AnswerText.of(answer)));
    }
  }
}
