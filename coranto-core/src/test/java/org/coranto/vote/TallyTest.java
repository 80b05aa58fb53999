package org.coranto.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.coranto.config.VoteSettings.TieRule;
import org.coranto.model.Person;
import org.coranto.model.Tip;
import org.coranto.model.TipContent.Nomination;
import org.coranto.vote.Outcome.Why;
import org.coranto.vote.Tally.NotCounted;
import org.coranto.vote.Tally.Reason;
import org.junit.jupiter.api.Test;

class TallyTest {

  private static final Window WEEK =
      new Window(Instant.parse("2026-08-26T12:00:00Z"), Instant.parse("2026-09-02T12:00:00Z"));

  private static final String DRIZZLE = "https://gauge.example/drizzle";
  private static final String NIMBUS = "https://clouds.example/nimbus";

  private static Instant day(int day) {
    return Instant.parse("2026-08-%02dT10:00:00Z".formatted(day));
  }

  static Tip nomination(String address, String title, int likes, int day, String by) {
    return Tip.of(
            new Tip.Origin("forum", address + day, "https://forum.example/" + day),
            new Nomination(address, title, "", likes))
        .by(new Person(by, "https://forum.example/u/" + by, by + "@mail.example"))
        .at(day(day));
  }

  private static final List<Tip> TIPS =
      List.of(
          nomination(NIMBUS, "Nimbus", 0, 28, "eve"),
          nomination(DRIZZLE, "drizzle", 0, 27, "cleo"));

  private static Tally.Rules rules(TieRule tie, String... chosen) {
    return new Tally.Rules(
        "pick",
        LocalDate.of(2026, 9, 2),
        WEEK,
        tie,
        1,
        3,
        chosen.length == 0 ? Optional.empty() : Optional.of(chosen[0]));
  }

  private static Tally tally(TieRule tie, List<Tip> tips, Ballot... ballots) {
    return Tally.of(rules(tie), Candidates.of(List.of(), tips, WEEK), List.of(ballots));
  }

  private static Ballot ballot(String voter, String choice, int day) {
    return new Ballot(voter, choice, day(day));
  }

  private static String winner(Tally tally) {
    return ((Outcome.Winner) tally.outcome()).candidate().title();
  }

  @Test
  void most_votes_win_whether_by_ballot_or_counted_where_it_was_nominated() {
    var tips =
        List.of(
            nomination(NIMBUS, "Nimbus", 2, 28, "eve"),
            nomination(DRIZZLE, "drizzle", 1, 27, "cleo"));
    assertThat(
            winner(
                tally(
                    TieRule.EARLIER,
                    tips,
                    ballot("ada", DRIZZLE, 29),
                    ballot("bo", "drizzle", 29))))
        .isEqualTo("drizzle");
    assertThat(winner(tally(TieRule.EARLIER, tips))).isEqualTo("Nimbus");
  }

  @Test
  void the_last_vote_of_a_voter_counts() {
    var tally = tally(TieRule.EARLIER, TIPS, ballot("ada", NIMBUS, 29), ballot("ada", DRIZZLE, 28));
    assertThat(winner(tally)).isEqualTo("Nimbus");
    assertThat(tally.counted()).hasSize(1);
    assertThat(tally.notCounted())
        .extracting(NotCounted::reason)
        .containsExactly(Reason.SUPERSEDED);
  }

  @Test
  void what_comes_late_or_early_or_is_for_nothing_is_told_and_not_counted() {
    var late = new Ballot("ada", DRIZZLE, WEEK.closes().plusSeconds(1));
    var onTime = new Ballot("bo", DRIZZLE, WEEK.closes());
    var early = new Ballot("cleo", DRIZZLE, WEEK.opens());
    var tally =
        tally(
            TieRule.EARLIER,
            TIPS,
            late,
            onTime,
            early,
            ballot("dee", "my mail is dee@mail.example", 28));
    assertThat(tally.counted()).extracting(Tally.Counted::voter).containsExactly("bo");
    assertThat(tally.notCounted())
        .extracting(it -> it.voter() + " " + it.reason())
        .containsExactly("cleo EARLY", "dee UNKNOWN", "ada LATE");
    assertThat(TallyRecord.of(tally)).doesNotContain("my mail is");
  }

  @Test
  void a_late_vote_does_not_undo_one_in_time() {
    var tally =
        tally(
            TieRule.EARLIER,
            TIPS,
            ballot("ada", NIMBUS, 29),
            new Ballot("ada", DRIZZLE, WEEK.closes().plusSeconds(9)));
    assertThat(winner(tally)).isEqualTo("Nimbus");
  }

  @Test
  void of_equals_the_earlier_nomination_wins_or_an_editor_chooses() {
    Ballot[] ballots = {ballot("ada", NIMBUS, 29), ballot("bo", DRIZZLE, 30)};
    var earlier = tally(TieRule.EARLIER, TIPS, ballots);
    assertThat(winner(earlier)).isEqualTo("drizzle");
    assertThat(((Outcome.Winner) earlier.outcome()).why()).isEqualTo(Why.EARLIER);

    var open = tally(TieRule.EDITOR, TIPS, ballots);
    assertThat(((Outcome.Tie) open.outcome()).candidates())
        .extracting(Candidate::title)
        .containsExactly("drizzle", "Nimbus");

    var candidates = Candidates.of(List.of(), TIPS, WEEK);
    var chosen =
        Tally.of(rules(TieRule.EDITOR, candidates.getLast().key()), candidates, List.of(ballots));
    assertThat(winner(chosen)).isEqualTo("Nimbus");
    assertThat(((Outcome.Winner) chosen.outcome()).why()).isEqualTo(Why.EDITOR);
  }

  @Test
  void an_editor_chooses_among_equals_only() {
    var candidates = Candidates.of(List.of(), TIPS, WEEK);
    var tally =
        Tally.of(
            rules(TieRule.EDITOR, candidates.getLast().key()),
            candidates,
            List.of(ballot("ada", DRIZZLE, 29)));
    assertThat(winner(tally)).isEqualTo("drizzle");
  }

  @Test
  void nobody_wins_where_nobody_voted() {
    assertThat(tally(TieRule.EARLIER, TIPS).outcome()).isEqualTo(new Outcome.Nobody());
    assertThat(tally(TieRule.EARLIER, List.of()).outcome()).isEqualTo(new Outcome.Nobody());
  }

  @Test
  void the_same_nominated_twice_is_one_candidate_of_the_first_nominator() {
    var tips =
        List.of(
            nomination(DRIZZLE + "/", "drizzle again", 3, 28, "eve"),
            nomination(DRIZZLE, "drizzle", 2, 27, "cleo"));
    var candidates = Candidates.of(List.of(), tips, WEEK);
    assertThat(candidates)
        .singleElement()
        .satisfies(it -> {
          assertThat(it.likes()).isEqualTo(5);
          assertThat(it.title()).isEqualTo("drizzle");
          assertThat(it.by().orElseThrow().name()).isEqualTo("cleo");
        });
  }

  @Test
  void a_near_miss_takes_part_in_the_next_votes_and_then_no_more() {
    var first =
        tally(
            TieRule.EARLIER,
            TIPS,
            ballot("ada", DRIZZLE, 29),
            ballot("bo", DRIZZLE, 29),
            ballot("cleo", NIMBUS, 29));
    assertThat(first.carried())
        .extracting(Candidate::title, Candidate::weeks)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Nimbus", 1));
    var next = new Window(WEEK.closes(), WEEK.closes().plusSeconds(7 * 86_400));
    var candidates = Candidates.of(first.carried(), List.of(), next);
    assertThat(candidates.getFirst().since()).isEqualTo(day(28));
    assertThat(
            Candidates.of(
                first.carried().stream().map(Candidate::aWeekOlder).toList(), List.of(), next))
        .hasSize(1);
    var last =
        Tally.of(
            rules(TieRule.EDITOR),
            List.of(
                candidates.getFirst().aWeekOlder().with(1),
                new Candidate("x", "X", "", "", Optional.empty(), "", "", day(29), 0, 4)),
            List.of());
    assertThat(last.carried()).isEmpty();
  }

  @Test
  void a_nomination_of_another_week_is_none() {
    assertThat(
            Candidates.of(
                List.of(), List.of(nomination(DRIZZLE, "d", 1, 26, "a").at(WEEK.opens())), WEEK))
        .isEmpty();
    assertThat(
            Candidates.of(
                List.of(),
                List.of(nomination(DRIZZLE, "d", 1, 26, "a").at(WEEK.closes().plusMillis(1))),
                WEEK))
        .isEmpty();
  }

  @Test
  void any_order_of_ballots_gives_the_same_record() {
    var random = new Random(7);
    var ballots = new ArrayList<Ballot>();
    for (int i = 0; i < 200; i++) {
      ballots.add(
          new Ballot(
              "v" + random.nextInt(60),
              random.nextBoolean() ? DRIZZLE : NIMBUS,
              WEEK.opens().plusSeconds(random.nextInt(9 * 86_400))));
    }
    var candidates = Candidates.of(List.of(), TIPS, WEEK);
    var record = TallyRecord.of(Tally.of(rules(TieRule.EDITOR), candidates, ballots));
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(ballots, random);
      assertThat(TallyRecord.of(Tally.of(rules(TieRule.EDITOR), candidates, ballots)))
          .isEqualTo(record);
    }
    assertThat(RecordReader.isRight(record)).isTrue();
  }

  @Test
  void a_record_that_was_altered_is_found_out() {
    var record =
        TallyRecord.of(
            tally(
                TieRule.EARLIER,
                TIPS,
                ballot("ada", DRIZZLE, 29),
                ballot("bo", NIMBUS, 29),
                ballot("cleo", NIMBUS, 29)));
    assertThat(RecordReader.isRight(record)).isTrue();
    assertThat(
            RecordReader.isRight(
                record.replace(
                    "\"winner\" : \"clouds.example/nimbus\"",
                    "\"winner\" : \"gauge.example/drizzle\"")))
        .isFalse();
    assertThat(RecordReader.isRight(record.replaceFirst("\"votes\" : 2", "\"votes\" : 3")))
        .isFalse();
    assertThat(RecordReader.isRight("{}")).isFalse();
    assertThat(RecordReader.isRight("not JSON")).isFalse();
  }

  @Test
  void a_record_names_nominators_and_no_voter() {
    var names = new Pseudonyms(new byte[] {1, 2, 3}, "2026-09-02 pick");
    var hidden = names.hidden(ballot("Ada <ADA@mail.example>", DRIZZLE, 29));
    var record = TallyRecord.of(tally(TieRule.EARLIER, TIPS, hidden));
    assertThat(record)
        .contains("\"cleo\"")
        .doesNotContainIgnoringCase("ada")
        .doesNotContain("@mail.example");
    assertThat(names.of("ada@mail.example ")).isEqualTo(hidden.voter()).matches("[0-9a-f]{16}");
    assertThat(new Pseudonyms(new byte[] {1, 2, 3}, "2026-09-09 pick").of("ada@mail.example"))
        .isNotEqualTo(hidden.voter());
  }
}
