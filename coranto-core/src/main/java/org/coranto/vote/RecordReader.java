package org.coranto.vote;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.config.VoteSettings.TieRule;
import org.coranto.json.JsonReader;
import org.coranto.json.JsonValue;

/// Reads a record and counts it again.
public final class RecordReader {

  private final JsonValue json;

  private RecordReader(JsonValue json) {
    this.json = json;
  }

  /// The tally from the rules, candidates and ballots of a record; the recorded result is ignored.
  /// Empty if it is not a record.
  public static Optional<Tally> recounted(String record) {
    try {
      return JsonReader.read(record)
          .filter(json -> !json.text("vote").isEmpty())
          .map(json -> new RecordReader(json).tally());
    } catch (DateTimeException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// Whether a record is the correct result of its own ballots.
  public static boolean isRight(String record) {
    return recounted(record).filter(tally -> TallyRecord.of(tally).equals(record)).isPresent();
  }

  private Tally tally() {
    var candidates =
        Stream.of("candidates", "notCandidates")
            .flatMap(list -> json.list(list).stream())
            .map(CandidateFields::read)
            .toList();
    return Tally.of(rules(), candidates, ballots());
  }

  private Tally.Rules rules() {
    return new Tally.Rules(
        json.text("vote"),
        LocalDate.parse(json.text("edition")),
        new VoteWindow(Instant.parse(json.text("opened")), Instant.parse(json.text("closed"))),
        TieRule.valueOf(json.text("tie").toUpperCase(Locale.ROOT)),
        (int) json.number("nearMiss"),
        (int) json.number("weeks"),
        json.get("againAfter").isNothing()
            ? Optional.empty()
            : Optional.of((int) json.number("againAfter")),
        Optional.of(json.text("chosen")).filter(key -> !key.isEmpty()));
  }

  private List<Ballot> ballots() {
    var ballots = new ArrayList<Ballot>();
    for (var list : List.of("counted", "notCounted")) {
      for (var ballot : json.list(list)) {
        ballots.add(
            new Ballot(
                ballot.text("voter"), ballot.text("choice"), Instant.parse(ballot.text("at"))));
      }
    }
    return ballots;
  }
}
