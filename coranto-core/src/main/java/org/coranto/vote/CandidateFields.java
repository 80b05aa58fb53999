package org.coranto.vote;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.coranto.model.Person;
import org.coranto.source.JsonValue;

/** A candidate as a record has it; what is empty is left out. */
final class CandidateFields {

  private CandidateFields() {}

  /** Into an object that is open. */
  static void write(Candidate candidate, JsonGenerator json) throws IOException {
    json.writeStringField("key", candidate.key());
    text("title", candidate.title(), json);
    text("address", candidate.address(), json);
    text("quote", candidate.quote(), json);
    if (candidate.by().isPresent()) {
      json.writeObjectFieldStart("by");
      json.writeStringField("name", candidate.by().get().name());
      text("address", candidate.by().get().address(), json);
      json.writeEndObject();
    }
    text("seen", candidate.seen(), json);
    text("words", candidate.words(), json);
    json.writeStringField("since", candidate.since().toString());
    json.writeNumberField("weeks", candidate.weeks());
    json.writeNumberField("likes", candidate.likes());
    if (candidate.won().isPresent()) {
      win(candidate.won().get(), json);
    }
  }

  private static void win(Win win, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("won");
    if (win.edition().isPresent()) {
      json.writeNumberField("edition", win.edition().getAsInt());
    }
    json.writeStringField("on", win.on().toString());
    json.writeEndObject();
  }

  private static void text(String name, String value, JsonGenerator json) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }

  /**
   * @throws java.time.DateTimeException where a time is none
   */
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
