package org.coranto.vote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coranto.config.VoteSettings.TieRule;
import org.coranto.model.Person;
import org.coranto.model.Tip;
import org.coranto.model.TipContent.Nomination;

/// A vote of the week before 2 September 2026, for tests: two nominations and their voters.
final class Poll {

  static final VoteWindow WEEK =
      new VoteWindow(Instant.parse("2026-08-26T12:00:00Z"), Instant.parse("2026-09-02T12:00:00Z"));

  static final String DRIZZLE = "https://gauge.example/drizzle";
  static final String NIMBUS = "https://clouds.example/nimbus";

  /// The drizzle was nominated first.
  static final List<Tip> TIPS =
      List.of(
          nomination(NIMBUS, "Nimbus", 0, 28, "eve"),
          nomination(DRIZZLE, "drizzle", 0, 27, "cleo"));

  private Poll() {}

  /// In the morning of a day in August.
  static Instant day(int day) {
    return Instant.parse("2026-08-%02dT10:00:00Z".formatted(day));
  }

  static Tip nomination(String address, String title, int likes, int day, String by) {
    return Tip.of(
            new Tip.Origin("forum", address + day, "https://forum.example/" + day),
            new Nomination(address, title, "", likes))
        .by(new Person(by, "https://forum.example/u/" + by, by + "@mail.example"))
        .at(day(day));
  }

  static Ballot ballot(String voter, String choice, int day) {
    return new Ballot(voter, choice, day(day));
  }

  static Tally.Rules rules(TieRule tie) {
    return new Tally.Rules(
        "pick", LocalDate.of(2026, 9, 2), WEEK, tie, 1, 3, Optional.empty(), Optional.empty());
  }

  static List<Candidate> candidates(Tip... tips) {
    return Candidates.of(List.of(), List.of(tips), WEEK);
  }

  static Tally tally(TieRule tie, List<Tip> tips, Ballot... ballots) {
    return Tally.of(rules(tie), Candidates.of(List.of(), tips, WEEK), List.of(ballots));
  }

  static String winner(Tally tally) {
    return ((VoteOutcome.Winner) tally.outcome()).candidate().title();
  }
}
