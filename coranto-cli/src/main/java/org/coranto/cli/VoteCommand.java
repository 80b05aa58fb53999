package org.coranto.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.coranto.app.newsletter.Runtime;
import org.coranto.app.votes.CountVotes;
import org.coranto.app.votes.PlaceWinner;
import org.coranto.app.votes.RecountVote;
import org.coranto.app.votes.ShowVotes;
import org.coranto.model.TextChange;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `coranto vote`.
@Command(
    name = "vote",
    mixinStandardHelpOptions = true,
    description = {
      "Counts the readers' votes, keeps a public record, and puts the winner into the draft.",
      "",
      "  count    counts nominations and ballots; after the vote has closed, writes the",
      "           record, which is public and names no voters",
      "  show     shows the records of the open draft's votes",
      "  recount  counts the ballots in a record again, and compares the result",
      "  place    puts the winner and its credit line at the placeholder in the draft",
      "",
      "After the vote has closed, “count” commits the record; “place” commits the draft; “show” and"
          + " “recount” write nothing. If a commit is not possible, for example because no author is"
          + " known, the file is written and that is reported."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:I/O error (file, network, disk), no commit, or a record that does not match its ballots",
      "2:nothing was placed, for the reason that is reported",
      "64:wrong command line",
      "70:a bug in Coranto; please report it"
    },
    footer = {
      "",
      "Examples:",
      "  coranto vote count --from tips.jsonl --from ballots.jsonl",
      "      counts all votes of the open draft",
      "  coranto vote count crate --from tips.jsonl --choose drizzle",
      "      an editor chooses between candidates with as many votes",
      "  coranto vote place crate --words \"a gauge for light rain\"",
      "  coranto vote recount votes/2026-09-02-crate.json",
      "",
      "Each vote is a [[vote]] in coranto.toml. See docs/votes.md."
    })
public final class VoteCommand implements Callable<Integer> {

  /// The first parameter.
  enum Action {
    COUNT,
    SHOW,
    RECOUNT,
    PLACE
  }

  private final Terminal terminal;
  private final Runtime runtime;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private NewsletterOptions newsletter = new NewsletterOptions();
  @Mixin private OutputOptions talk = new OutputOptions();

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description =
          "A file with nominations and ballots, one JSON object on each line; can be repeated.")
  private List<Path> from = new ArrayList<>();

  @Option(
      names = "--choose",
      paramLabel = "CHOICE",
      description = "With a tie: the candidate that an editor chooses, by its address or title.")
  private @Nullable String choice;

  @Option(
      names = "--words",
      paramLabel = "WORDS",
      description = "The text for {words} in the “line” of the vote.")
  private String words = "";

  @Parameters(
      index = "0",
      paramLabel = "ACTION",
      converter = ActionConverter.class,
      description = "count, show, recount or place.")
  private Action action = Action.SHOW;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "VOTE",
      description =
          "The name of the vote (default: all votes); for recount, the file of the record.")
  private @Nullable String vote;

  VoteCommand(Terminal terminal, Runtime runtime) {
    this.terminal = terminal;
    this.runtime = runtime;
  }

  @Override
  public Integer call() {
    if (action == Action.RECOUNT) {
      return recount();
    }
    try (var opened = newsletter.open(runtime.with(talk.progress(terminal)))) {
      var chosen = Optional.ofNullable(vote);
      return switch (action) {
        case COUNT -> {
          var request = new CountVotes.Request(chosen, from, Optional.ofNullable(choice));
          yield print(new CountVotes(opened).run(request));
        }
        case SHOW -> print(new ShowVotes(opened).run(new ShowVotes.Request(chosen)));
        case PLACE -> place(new PlaceWinner(opened).run(new PlaceWinner.Request(chosen, words)));
        case RECOUNT -> recount();
      };
    }
  }

  private int print(List<CountVotes.Count> counts) {
    if (talk.isJson()) {
      counts.forEach(count -> terminal.out().println(TallyLines.json(count.tally())));
    } else if (!talk.isQuiet()) {
      if (counts.isEmpty()) {
        terminal
            .out()
            .println("No votes of the open draft have been counted; run “coranto vote count”.");
      }
      counts.forEach(count -> terminal.out().print(new TallyLines(terminal).text(count)));
    }
    return new WrittenLines(terminal)
        .print(
            counts.stream()
                .flatMap(count -> count.record().stream())
                .map(CountVotes.RecordFile::change)
                .toList(),
            ExitCode.OK);
  }

  private int recount() {
    if (vote == null) {
      throw new ParameterException(
          spec.commandLine(), "no record given; name its file: coranto vote recount FILE");
    }
    var tally = new RecountVote().run(new RecountVote.Request(Path.of(vote)));
    if (!talk.isQuiet()) {
      terminal
          .out()
          .println(
              talk.isJson()
                  ? TallyLines.json(tally)
                  : "%s is right: %s".formatted(vote, TallyLines.outcome(tally)));
    }
    return ExitCode.OK.number();
  }

  private int place(List<PlaceWinner.Placed> placed) {
    if (talk.isJson()) {
      placed.forEach(it -> terminal.out().println(TallyLines.json(it)));
    } else if (!talk.isQuiet()) {
      placed.forEach(it -> terminal.out().print(TallyLines.text(it)));
    }
    boolean some = placed.stream().anyMatch(it -> it instanceof PlaceWinner.Placed.NotDone);
    return new WrittenLines(terminal)
        .print(
            placed.stream().flatMap(VoteCommand::change).toList(),
            some ? ExitCode.FINDINGS : ExitCode.OK);
  }

  private static Stream<TextChange> change(PlaceWinner.Placed placed) {
    return switch (placed) {
      case PlaceWinner.Placed.Done done -> Stream.of(done.kept());
      case PlaceWinner.Placed.NotWritten(var _, var refused) -> Stream.of(refused);
      case PlaceWinner.Placed.NotDone _ -> Stream.of();
    };
  }

  static final class ActionConverter implements ITypeConverter<Action> {
    @Override
    public Action convert(String value) {
      return switch (value) {
        case "count" -> Action.COUNT;
        case "show" -> Action.SHOW;
        case "recount" -> Action.RECOUNT;
        case "place" -> Action.PLACE;
        default ->
            throw new TypeConversionException(
                "there is no action “%s”; use count, show, recount or place".formatted(value));
      };
    }
  }
}
