package org.coranto.vote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.coranto.json.JsonValue;
import org.coranto.json.JsonWriter;
import org.coranto.model.Person;

/// Reads and writes a candidate of a record; empty fields are left out.
final class CandidateFields {

  private CandidateFields() {}

  /// Writes it into an open object.
  static void write(Candidate candidate, JsonWriter json) {
    json.text("key", candidate.key());
    json.textIfAny("title", candidate.title());
    json.textIfAny("address", candidate.address());
    json.textIfAny("quote", candidate.quote());
    if (candidate.by().isPresent()) {
      json.object(
          "by",
          () -> {
            json.text("name", candidate.by().get().name());
            json.textIfAny("address", candidate.by().get().address());
          });
    }
    json.textIfAny("seen", candidate.seen());
    json.textIfAny("words", candidate.words());
    json.text("since", candidate.since().toString());
    json.number("weeks", candidate.weeks());
    json.number("likes", candidate.likes());
    if (candidate.won().isPresent()) {
      win(candidate.won().get(), json);
    }
  }

  private static void win(Win win, JsonWriter json) {
    json.object(
        "won",
        () -> {
          if (win.edition().isPresent()) {
            json.number("edition", win.edition().getAsInt());
          }
          json.text("on", win.on().toString());
        });
  }

  /// @throws java.time.DateTimeException if a time is not valid
  static Candidate read(JsonValue json) {
    var by = json.get("by");
    return new Candidate(
        json.text("key"),
        json.text("title"),
        json.text("address"),
        json.text("quote"),
        by.isNothing()
            ? Optional.empty()
            : Optional.of(Person.of(by.text("name"), by.text("address"))),
        json.text("seen"),
        json.text("words"),
        Instant.parse(json.text("since")),
        (int) json.number("weeks"),
        (int) json.number("likes"),
        win(json.get("won")));
  }

  private static Optional<Win> win(JsonValue json) {
    if (json.isNothing()) {
      return Optional.empty();
    }
    var edition = json.get("edition");
    return Optional.of(
        new Win(
            edition.isNothing()
                ? OptionalInt.empty()
                : OptionalInt.of((int) json.number("edition")),
            LocalDate.parse(json.text("on"))));
  }
}
