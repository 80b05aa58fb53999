package org.coranto.cli;

import java.util.stream.Collectors;
import org.coranto.app.votes.CountVotes;
import org.coranto.app.votes.PlaceWinner.Placed;
import org.coranto.model.TextChange;
import org.coranto.report.TerminalSafe;
import org.coranto.report.WinnerJson;
import org.coranto.vote.Candidate;
import org.coranto.vote.NotPlaced;
import org.coranto.vote.Tally;
import org.coranto.vote.TallyRecord;
import org.coranto.vote.VoteOutcome;

/// The results of `coranto vote` as text or JSON.
final class TallyLines {

  private static final int WIDEST = 60;

  private final Terminal terminal;

  TallyLines(Terminal terminal) {
    this.terminal = terminal;
  }

  String text(CountVotes.Count count) {
    var tally = count.tally();
    var out = new StringBuilder();
    out.append(
        "%s for %s: %s%n"
            .formatted(
                terminal.bold(count.vote().name()), tally.rules().edition(), outcome(tally)));
    for (var standing : tally.standings()) {
      out.append(
          "  %4d  %s%s%n"
              .formatted(
                  standing.votes(),
                  shown(standing.candidate()),
                  standing
                      .candidate()
                      .by()
                      .map(by -> " (" + TerminalSafe.line(by.name()) + ")")
                      .orElse("")));
    }
    for (var barred : tally.barred()) {
      out.append(
          "  not a candidate: %s, which won in %s%n"
              .formatted(
                  shown(barred), barred.won().map(win -> win.toString()).orElse("an edition")));
    }
    if (!tally.notCounted().isEmpty()) {
      out.append("  not counted: ").append(reasons(tally)).append('\n');
    }
    if (!tally.carried().isEmpty()) {
      out.append("  %d carried over to the next vote%n".formatted(tally.carried().size()));
    }
    out.append(
        count
            .record()
            .map(TallyLines::record)
            .orElse("  open until " + tally.rules().window().closes() + "; nothing was written\n"));
    return out.toString();
  }

  private static String record(CountVotes.RecordFile record) {
    return record.change() instanceof TextChange.Refused
        ? "  the record was not written\n"
        : "  record: %s%n".formatted(TerminalSafe.line(record.file()));
  }

  private static String reasons(Tally tally) {
    return tally.notCounted().stream()
        .collect(
            Collectors.groupingBy(
                it -> it.reason().word(), java.util.TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(it -> it.getValue() + " " + it.getKey())
        .collect(Collectors.joining(", "));
  }

  static String outcome(Tally tally) {
    return switch (tally.outcome()) {
      case VoteOutcome.Winner(var candidate, int votes, var why) ->
          "%s with %d %s%s"
              .formatted(
                  shown(candidate),
                  votes,
                  votes == 1 ? "vote" : "votes",
                  switch (why) {
                    case MOST -> "";
                    case EARLIER -> ", nominated first (tie)";
                    case EDITOR -> ", chosen by an editor (tie)";
                  });
      case VoteOutcome.Tie(var candidates, int votes) ->
          "%d candidates with %d votes each: %s"
              .formatted(
                  candidates.size(),
                  votes,
                  candidates.stream().map(TallyLines::shown).collect(Collectors.joining(", ")));
      case VoteOutcome.NoVotes() -> "no votes";
    };
  }

  private static String shown(Candidate candidate) {
    var words = candidate.quote().isEmpty() ? candidate.title() : "“" + candidate.quote() + "”";
    var line = TerminalSafe.line(words);
    return line.length() <= WIDEST
        ? line
        : line.substring(
                0,
                line.offsetByCodePoints(
                    0, Math.min(WIDEST / 2, line.codePointCount(0, line.length()))))
            + "…";
  }

  static String text(Placed placed) {
    return switch (placed) {
      case Placed.Done(var vote, var file, var text, var _) ->
          "%s: placed in %s%n%s"
              .formatted(
                  vote.name(),
                  TerminalSafe.line(file),
                  text.lines()
                      .map(line -> line.isBlank() ? "\n" : "  " + TerminalSafe.line(line) + "\n")
                      .collect(Collectors.joining()));
      case Placed.NotDone(var vote, var why) ->
          "%s: %s%n".formatted(vote.name(), TerminalSafe.line(words(why)));
      case Placed.NotWritten _ -> "";
    };
  }

  private static String words(NotPlaced why) {
    return switch (why) {
      case NotPlaced.NotCounted _ -> why.sentence() + "; run “coranto vote count” first";
      case NotPlaced.Tie _ -> why.sentence() + "; choose one with “coranto vote count --choose”.";
      case NotPlaced.NoBallots _, NotPlaced.PlaceTaken _, NotPlaced.NoSection _ -> why.sentence();
    };
  }

  static String json(Tally tally) {
    return TallyRecord.of(tally).stripTrailing();
  }

  static String json(Placed placed) {
    return switch (placed) {
      case Placed.Done(var vote, var file, var text, var _) ->
          WinnerJson.placed(vote.name(), file, text);
      case Placed.NotDone(var vote, var why) -> WinnerJson.notPlaced(vote.name(), why);
      case Placed.NotWritten(var vote, var change) -> WinnerJson.notWritten(vote.name(), change);
    };
  }
}
