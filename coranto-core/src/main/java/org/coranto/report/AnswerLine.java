package org.coranto.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.coranto.draft.place.Answer;
import org.coranto.draft.place.Origin;
import org.coranto.draft.place.Outcome;
import org.coranto.draft.place.Outcome.Accepted;
import org.coranto.draft.place.Outcome.Changed;
import org.coranto.draft.place.Outcome.Duplicate;
import org.coranto.draft.place.Outcome.Other;
import org.coranto.draft.place.Outcome.Removed;

/** What becomes of a proposal, as one line of JSON; {@code docs/receive.md} has an example. */
public final class AnswerLine {

  private AnswerLine() {}

  public static String of(Answer answer) {
    return of(answer, Optional.empty());
  }

  /**
   * @param origin of a pull request: its page and its author
   */
  public static String of(Answer answer, Optional<Origin> origin) {
    return JsonText.object(json -> {
      json.writeStringField("proposal", JsonText.sound(answer.proposal()));
      if (origin.isPresent()) {
        text(json, "pullRequest", origin.get().address());
        text(json, "by", origin.get().by());
      }
      rest(json, answer);
    });
  }

  private static void rest(JsonGenerator json, Answer answer) throws IOException {
    if (answer.refused().isPresent()) {
      json.writeStringField("refused", JsonText.sound(answer.refused().get()));
    }
    all(json, answer.outcomes(), "accepted", Accepted.class);
    all(json, answer.outcomes(), "duplicates", Duplicate.class);
    all(json, answer.outcomes(), "changed", Changed.class);
    all(json, answer.outcomes(), "removed", Removed.class);
    all(json, answer.outcomes(), "other", Other.class);
  }

  private static void all(
      JsonGenerator json, List<Outcome> outcomes, String name, Class<? extends Outcome> kind)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (var outcome : outcomes) {
      if (kind.isInstance(outcome)) {
        json.writeStartObject();
        one(json, outcome);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static void one(JsonGenerator json, Outcome outcome) throws IOException {
    switch (outcome) {
      case Accepted(var section, var lines) -> {
        text(json, "section", section);
        lines(json, "lines", lines);
      }
      case Duplicate(var section, var lines, var of) -> {
        text(json, "section", section);
        lines(json, "lines", lines);
        text(json, "of", of);
      }
      case Changed(var section, var before, var after) -> {
        text(json, "section", section);
        lines(json, "before", before);
        lines(json, "after", after);
      }
      case Removed(var section, var lines) -> {
        text(json, "section", section);
        lines(json, "lines", lines);
      }
      case Other(var section, var removed, var added, var because) -> {
        text(json, "section", section);
        lines(json, "removed", removed);
        lines(json, "added", added);
        text(json, "because", because);
      }
    }
  }

  private static void text(JsonGenerator json, String name, String text) throws IOException {
    json.writeStringField(name, JsonText.sound(text));
  }

  private static void lines(JsonGenerator json, String name, List<String> lines)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (var line : lines) {
      json.writeString(JsonText.sound(line));
    }
    json.writeEndArray();
  }
}
