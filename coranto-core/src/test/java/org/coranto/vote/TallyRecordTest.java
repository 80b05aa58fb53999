package org.coranto.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coranto.vote.Poll.DRIZZLE;
import static org.coranto.vote.Poll.NIMBUS;
import static org.coranto.vote.Poll.TIPS;
import static org.coranto.vote.Poll.WEEK;
import static org.coranto.vote.Poll.ballot;
import static org.coranto.vote.Poll.rules;
import static org.coranto.vote.Poll.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.coranto.config.VoteSettings.TieRule;
import org.junit.jupiter.api.Test;

/// The published record: anyone can count it again, and it names no voter.
class TallyRecordTest {

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
