package org.coranto.draft;

import java.util.ArrayList;
import java.util.List;
import org.coranto.config.Config;
import org.coranto.draft.place.Answer;
import org.coranto.draft.place.NewEntry;
import org.coranto.draft.place.Outcome;
import org.coranto.draft.place.PlaceEntries;
import org.coranto.model.EditionHead;
import org.coranto.text.Source;

/**
 * What had been held for an edition, in its draft.
 *
 * @param placed those that stand in it now
 * @param notes what is to be said of the others, one sentence each
 */
record Waiting(Source text, List<NewEntry> placed, List<String> notes) {

  static Waiting place(Config config, EditionHead head, Source draft, List<NewEntry> held) {
    if (held.isEmpty()) {
      return new Waiting(draft, List.of(), List.of());
    }
    var answered = new PlaceEntries(config).place(head, draft, held);
    var placed = new ArrayList<NewEntry>();
    var notes = new ArrayList<String>();
    for (int i = 0; i < held.size(); i++) {
      var why = why(answered.answers().get(i));
      if (why.isEmpty()) {
        placed.add(held.get(i));
      } else {
        notes.add(
            "What was held as %s is not in the draft: %s.".formatted(held.get(i).origin(), why));
      }
    }
    return new Waiting(draft.with(answered.edits()), List.copyOf(placed), List.copyOf(notes));
  }

  /** Empty where it stands in the draft. */
  private static String why(Answer answer) {
    return answer
        .refused()
        .orElseGet(() ->
            answer.outcomes().stream()
                .map(outcome ->
                    switch (outcome) {
                      case Outcome.Accepted _ -> "";
                      case Outcome.Duplicate duplicate -> duplicate.of() + " says the same";
                      case Outcome.Other other -> other.because();
                      case Outcome.Changed _, Outcome.Removed _ -> "it changes another entry";
                    })
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(""));
  }
}
