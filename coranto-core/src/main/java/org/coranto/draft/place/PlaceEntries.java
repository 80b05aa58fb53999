package org.coranto.draft.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.coranto.config.Config;
import org.coranto.config.Headings;
import org.coranto.draft.place.Outcome.Accepted;
import org.coranto.model.EditionHead;
import org.coranto.text.Source;

/**
 * Puts accepted entries into the draft, in the same places in whichever order they come. Each is
 * answered as a proposal of its own.
 */
public final class PlaceEntries {

  private final Config config;

  public PlaceEntries(Config config) {
    this.config = config;
  }

  public Placed place(EditionHead head, Source draft, List<NewEntry> entries) {
    var reader = new ParticularsReader(config, head);
    var forme = Forme.of(draft, config, reader);
    var composition = new Composition(forme, reader);
    var answers = new ArrayList<Answer>();
    entries.forEach(_ -> answers.add(Answer.refused("", "")));
    var order = new ArrayList<Integer>();
    entries.forEach(_ -> order.add(order.size()));
    order.sort(
        Comparator.comparingLong((Integer i) -> Numbers.last(entries.get(i).origin()))
            .thenComparing(i -> entries.get(i).origin())
            .thenComparing(i -> entries.get(i).lines().toString()));
    for (int i : order) {
      answers.set(i, place(composition, entries.get(i)));
    }
    return new Placed(forme.edits(), answers);
  }

  private static Answer place(Composition composition, NewEntry entry) {
    var pieces = Pieces.of(entry.lines());
    if (pieces.size() != 1) {
      return Answer.refused(entry.origin(), "it is not one entry, but %d".formatted(pieces.size()));
    }
    var part = part(composition.forme(), entry.section());
    if (part.isEmpty()) {
      return Answer.refused(
          entry.origin(), "the draft has no section “%s”".formatted(entry.section()));
    }
    var item = Piece.item(pieces.getFirst().lines(), 0);
    var same = composition.find(item, part.get());
    if (same.isPresent()) {
      return answer(entry, new Seconds(composition).duplicate(part.get(), item, same.get()));
    }
    composition.items(part.get(), List.of(item), Optional.empty(), entry.origin());
    return answer(entry, new Accepted(part.get().name(), entry.lines()));
  }

  private static Answer answer(NewEntry entry, Outcome outcome) {
    return new Answer(entry.origin(), Optional.empty(), List.of(outcome));
  }

  private static Optional<Part> part(Forme forme, String section) {
    var plain = Headings.plain(section);
    return first(forme, part -> part.name().equals(section))
        .or(() -> first(forme, part -> Headings.plain(part.title()).equals(plain)))
        .or(() ->
            first(forme, part -> part.rule().filter(it -> it.name().equals(section)).isPresent()));
  }

  private static Optional<Part> first(Forme forme, Predicate<Part> wanted) {
    return forme.parts().stream().filter(part -> part.level() > 0).filter(wanted).findFirst();
  }
}
