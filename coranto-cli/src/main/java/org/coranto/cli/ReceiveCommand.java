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

/// `coranto receive`.
@Command(
    name = "receive",
    mixinStandardHelpOptions = true,
    description = {
      "Reads patches and pull requests as entries, and with --place puts them into the open draft.",
      "",
      "Each added entry goes into its section of the open draft, even if the proposal was made from"
          + " another draft or the draft has changed since. The order of the proposals makes no"
          + " difference to the draft. Changes that are not entries are shown, and not made.",
      "",
      "With --place, all entries are one commit that changes only the draft. Other uncommitted changes"
          + " of the draft stay as they are; if they are next to the new entries, nothing is written"
          + " and no pull request gets a comment. If a commit is not possible, for example because"
          + " no author is known, the draft is written and that is reported."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every proposal was read; the answers report the results",
      "1:I/O error (file, network, disk), the draft was changed at the same time or not"
          + " committed, or the forge refused a comment",
      "2:a proposal was refused; the others are placed",
      "64:wrong command line",
      "70:a bug in Coranto; please report it"
    },
    footer = {
      "",
      "Examples:",
      "  coranto receive --patch tip.patch",
      "      shows what would be placed",
      "  coranto receive --place --patch ~/mail/*.patch",
      "      puts all of them into the draft",
      "  coranto receive --place --pull-request open",
      "      puts the open pull requests into the draft; --tell comments on each",
      "",
      "With --place or --json the answer to each proposal is one line of JSON; see",
      "docs/receive.md. “coranto merge” does the same with branches, and commits."
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
      description = "Patch files, as “git diff”, “git format-patch” or “diff -u” write them.")
  private List<Path> patches = new ArrayList<>();

  @Option(
      names = "--pull-request",
      paramLabel = "NUMBER",
      arity = "1..*",
      converter = PullRequestNumbers.Converter.class,
      description =
          "Pull requests of the newsletter's repository by number, or “open” for all that are open."
              + " [pull-requests] in coranto.toml names the repository.")
  private List<PullRequestNumbers> pulls = new ArrayList<>();

  @Option(
      names = "--draft",
      paramLabel = "FILE",
      description = "The draft to change (default: the open draft).")
  private @Nullable Path draft;

  @Option(names = "--place", description = "Write the draft: all entries at once, or nothing.")
  private boolean place;

  @Option(
      names = "--tell",
      description =
          "With --place: comment on each pull request with the result. There is one comment for each"
              + " pull request; it is updated when the pull request changes.")
  private boolean tell;

  @Option(
      names = "--json",
      description = "Print the answers as JSON, one line for each, without --place too.")
  private boolean json;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print only the answers.")
  private boolean quiet;

  ReceiveCommand(Terminal terminal, Runtime runtime) {
    this.terminal = terminal;
    this.runtime = runtime;
  }

  @Override
  public Integer call() {
    if (patches.isEmpty() && pulls.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "nothing to receive; give --patch FILE… or --pull-request NUMBER…");
    }
    if (tell && !place) {
      throw new ParameterException(
          spec.commandLine(), "--tell reports what was placed; give --place as well");
    }
    var progress = quiet ? Progress.SILENT : OutputOptions.line(terminal);
    try (var opened = newsletter.open(runtime.with(progress))) {
      var received = new ReceiveProposals(opened).run(request());
      if (!(received.change() instanceof TextChange.Refused)) {
        received.answers().forEach(this::print);
      }
      return new WrittenLines(terminal).print(List.of(received.change()), code(received));
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
    return received.answers().stream().anyMatch(it -> it.uncommented().isPresent())
        ? ExitCode.TROUBLE
        : ExitCode.OK;
  }

  private void print(ReceiveProposals.Received.Of it) {
    var answer = it.answer();
    it.uncommented()
        .ifPresent(why ->
            terminal
                .err()
                .printf(
                    "coranto: no comment was written on %s: %s%n", answer.proposal().words(), why));
    if (json || place) {
      terminal
          .out()
          .println(
              it.origin()
                  .map(origin -> AnswerLine.of(answer, origin))
                  .orElseGet(() -> AnswerLine.of(answer)));
    } else {
      terminal
          .out()
          .print(
              it.origin()
                  .map(origin -> AnswerText.of(answer, origin))
                  .orElseGet(() -> AnswerText.of(answer)));
    }
  }
}
