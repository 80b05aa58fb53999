package org.coranto.vote;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A tally as the file that is published: everything that is needed to count it again, and nothing
 * that says who voted.
 */
public final class TallyRecord {

  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;

  private TallyRecord(JsonGenerator json) {
    this.json = json;
  }

  /** Indented, with a line end behind the last line; the same tally, the same bytes. */
  public static String of(Tally tally) {
    var text = new StringWriter(4096);
    var printer =
        new DefaultPrettyPrinter()
            .withArrayIndenter(new DefaultIndenter("  ", "\n"))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    try (var json = JSON.createGenerator(text).setPrettyPrinter(printer)) {
      new TallyRecord(json).write(tally);
    } catch (IOException e) {
      throw new UncheckedIOException("writing into memory cannot fail", e);
    }
    return text + "\n";
  }

  private void write(Tally tally) throws IOException {
    json.writeStartObject();
    rules(tally.rules());
    json.writeArrayFieldStart("candidates");
    for (var standing : tally.standings()) {
      standing(standing);
    }
    json.writeEndArray();
    barred(tally.barred());
    json.writeArrayFieldStart("counted");
    for (var ballot : tally.counted()) {
      json.writeStartObject();
      json.writeStringField("voter", ballot.voter());
      json.writeStringField("choice", ballot.key());
      json.writeStringField("at", ballot.at().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("notCounted");
    for (var ballot : tally.notCounted()) {
      json.writeStartObject();
      json.writeStringField("voter", ballot.voter());
      json.writeStringField("choice", ballot.key());
      json.writeStringField("at", ballot.at().toString());
      json.writeStringField("because", ballot.reason().word());
      json.writeEndObject();
    }
    json.writeEndArray();
    outcome(tally.outcome());
    keys("carried", tally.carried());
    json.writeEndObject();
  }

  private void rules(Tally.Rules rules) throws IOException {
    json.writeStringField("vote", rules.vote());
    json.writeStringField("edition", rules.edition().toString());
    json.writeStringField("opened", rules.window().opens().toString());
    json.writeStringField("closed", rules.window().closes().toString());
    json.writeStringField("tie", rules.tie().name().toLowerCase(java.util.Locale.ROOT));
    json.writeNumberField("nearMiss", rules.nearMiss());
    json.writeNumberField("weeks", rules.weeks());
    if (rules.againAfter().isPresent()) {
      json.writeNumberField("againAfter", rules.againAfter().get());
    }
    if (rules.chosen().isPresent()) {
      json.writeStringField("chosen", rules.chosen().get());
    }
  }

  private void standing(Tally.Standing standing) throws IOException {
    json.writeStartObject();
    CandidateFields.write(standing.candidate(), json);
    json.writeNumberField("ballots", standing.ballots());
    json.writeNumberField("votes", standing.votes());
    json.writeEndObject();
  }

  /** A record without such is as it always was. */
  private void barred(List<Candidate> barred) throws IOException {
    if (!barred.isEmpty()) {
      json.writeArrayFieldStart("notCandidates");
      for (var candidate : barred) {
        json.writeStartObject();
        CandidateFields.write(candidate, json);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private void outcome(Outcome outcome) throws IOException {
    json.writeObjectFieldStart("outcome");
    switch (outcome) {
      case Outcome.Winner(var candidate, int votes, var why) -> {
        json.writeStringField("winner", candidate.key());
        json.writeNumberField("votes", votes);
        json.writeStringField("because", why.word());
      }
      case Outcome.Tie(var candidates, int votes) -> {
        keys("tie", candidates);
        json.writeNumberField("votes", votes);
      }
      case Outcome.Nobody() -> json.writeBooleanField("nobody", true);
    }
    json.writeEndObject();
  }

  private void keys(String name, List<Candidate> candidates) throws IOException {
    json.writeArrayFieldStart(name);
    for (var candidate : candidates) {
      json.writeString(candidate.key());
    }
    json.writeEndArray();
  }
}
