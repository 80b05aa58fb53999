package org.coranto.vote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.coranto.config.VoteSettings;
import org.coranto.config.VoteSettings.TieRule;

/// The result of a vote. The same rules, candidates and ballots always give the same tally.
///
/// @param standings most votes first, then the earlier nomination
/// @param barred nominations that won before
/// @param counted ballots that count, in the order in which they came
/// @param notCounted the other ballots, with the reason
/// @param carried near misses, for the next vote
public record Tally(
    Rules rules,
    List<Standing> standings,
    List<Candidate> barred,
    List<Counted> counted,
    List<NotCounted> notCounted,
    VoteOutcome outcome,
    List<Candidate> carried) {

  /// The rules for counting.
  ///
  /// @param vote its name: `crate`
  /// @param edition the date of the edition that it is for
  /// @param nearMiss the number of votes from which a loser is a near miss
  /// @param weeks the largest number of votes that a candidate takes part in
  /// @param againAfter the number of weeks until a winner can win again; empty for never
  /// @param chosen the key of the candidate that an editor chose in a tie
  public record Rules(
      String vote,
      LocalDate edition,
      VoteWindow window,
      TieRule tie,
      int nearMiss,
      int weeks,
      Optional<Integer> againAfter,
      Optional<String> chosen) {

    /// As the configuration says, without a choice of an editor.
    public static Rules of(VoteSettings vote, LocalDate edition, VoteWindow window) {
      return new Rules(
          vote.name(),
          edition,
          window,
          vote.tie(),
          vote.nearMiss(),
          vote.weeks(),
          vote.againAfter(),
          Optional.empty());
    }

    /// The same with an editor's choice in a tie.
    public Rules choosing(String key) {
      return new Rules(vote, edition, window, tie, nearMiss, weeks, againAfter, Optional.of(key));
    }

    /// Whether it won before, and may not win again yet.
    public boolean bars(Candidate candidate) {
      return candidate
          .won()
          .filter(
              it -> againAfter.filter(some -> !it.on().plusWeeks(some).isAfter(edition)).isEmpty())
          .isPresent();
    }
  }

  /// @param ballots the number of ballots for it
  public record Standing(Candidate candidate, int ballots) {

    /// Ballots, and votes that its source counted.
    public int votes() {
      return (int) Math.min(Integer.MAX_VALUE, (long) ballots + candidate.likes());
    }
  }

  /// @param key of the candidate
  public record Counted(String voter, String key, Instant at) {}

  /// @param key of the candidate; empty if it was not one, because a voter's own text is not
  ///   published
  public record NotCounted(String voter, String key, Instant at, Reason reason) {}

  /// Why a ballot does not count.
  public enum Reason {
    /// It came before the vote was open.
    EARLY,
    /// It came after the vote had closed.
    LATE,
    /// The choice was not nominated.
    UNKNOWN,
    /// The choice won before.
    WON,
    /// The same voter voted again, and the last vote counts.
    SUPERSEDED;

    /// As in the record: `late`.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// @param ballots of voters that may already be pseudonyms; in any order
  public static Tally of(Rules rules, List<Candidate> candidates, List<Ballot> ballots) {
    return new Count(rules, candidates).of(ballots);
  }

  private static final class Count {

    private final Rules rules;
    private final List<Candidate> candidates;
    private final List<Candidate> barred;
    private final Map<String, Counted> last = new HashMap<>();
    private final List<NotCounted> notCounted = new ArrayList<>();

    Count(Rules rules, List<Candidate> candidates) {
      this.rules = rules;
      this.candidates = candidates.stream().filter(it -> !rules.bars(it)).toList();
      this.barred =
          candidates.stream()
              .filter(rules::bars)
              .sorted(Comparator.comparing(Candidate::since).thenComparing(Candidate::key))
              .toList();
    }

    Tally of(List<Ballot> ballots) {
      ballots.stream()
          .sorted(
              Comparator.comparing(Ballot::at)
                  .thenComparing(Ballot::voter)
                  .thenComparing(Ballot::choice))
          .forEach(this::count);
      var counted =
          last.values().stream()
              .sorted(Comparator.comparing(Counted::at).thenComparing(Counted::voter))
              .toList();
      var standings =
          candidates.stream()
              .map(it -> new Standing(it, ballots(it, counted)))
              .sorted(
                  Comparator.comparingInt(Standing::votes)
                      .reversed()
                      .thenComparing(it -> it.candidate().since())
                      .thenComparing(it -> it.candidate().key()))
              .toList();
      var outcome = outcome(standings);
      return new Tally(
          rules,
          standings,
          barred,
          counted,
          List.copyOf(notCounted),
          outcome,
          carried(standings, outcome));
    }

    private void count(Ballot ballot) {
      var meant = Candidates.meant(ballot.choice(), candidates);
      var past = meant.isEmpty() ? Candidates.meant(ballot.choice(), barred) : meant;
      var key = past.map(Candidate::key).orElse("");
      if (ballot.at().isAfter(rules.window().closes())) {
        notCounted(ballot, key, Reason.LATE);
      } else if (!rules.window().holds(ballot.at())) {
        notCounted(ballot, key, Reason.EARLY);
      } else if (meant.isEmpty()) {
        notCounted(ballot, key, past.isEmpty() ? Reason.UNKNOWN : Reason.WON);
      } else {
        var before = last.put(ballot.voter(), new Counted(ballot.voter(), key, ballot.at()));
        if (before != null) {
          notCounted.add(
              new NotCounted(before.voter(), before.key(), before.at(), Reason.SUPERSEDED));
        }
      }
    }

    private void notCounted(Ballot ballot, String key, Reason reason) {
      notCounted.add(new NotCounted(ballot.voter(), key, ballot.at(), reason));
    }

    private static int ballots(Candidate candidate, List<Counted> counted) {
      return (int) counted.stream().filter(it -> it.key().equals(candidate.key())).count();
    }

    private VoteOutcome outcome(List<Standing> standings) {
      if (standings.isEmpty() || standings.getFirst().votes() == 0) {
        return new VoteOutcome.NoVotes();
      }
      int most = standings.getFirst().votes();
      var best =
          standings.stream().filter(it -> it.votes() == most).map(Standing::candidate).toList();
      if (best.size() == 1) {
        return new VoteOutcome.Winner(best.getFirst(), most, VoteOutcome.Why.MOST);
      }
      return switch (rules.tie()) {
        case EARLIER -> new VoteOutcome.Winner(best.getFirst(), most, VoteOutcome.Why.EARLIER);
        case EDITOR ->
            best.stream()
                .filter(it -> rules.chosen().filter(it.key()::equals).isPresent())
                .findFirst()
                .<VoteOutcome>map(it -> new VoteOutcome.Winner(it, most, VoteOutcome.Why.EDITOR))
                .orElse(new VoteOutcome.Tie(best, most));
      };
    }

    private List<Candidate> carried(List<Standing> standings, VoteOutcome outcome) {
      return standings.stream()
          .filter(it -> it.votes() >= rules.nearMiss())
          .map(Standing::candidate)
          .filter(it -> it.weeks() + 1 < rules.weeks())
          .filter(it ->
              !(outcome instanceof VoteOutcome.Winner winner) || !winner.candidate().equals(it))
          .map(Candidate::aWeekOlder)
          .toList();
    }
  }
}
