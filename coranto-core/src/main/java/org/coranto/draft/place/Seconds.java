package org.coranto.draft.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.draft.place.Forme.Place;
import org.coranto.draft.place.Outcome.Duplicate;

/** Who proposed what was there already: they may be needed when the first is taken back. */
final class Seconds {

  private final Composition composition;
  private final Map<Slot, List<Second>> all = new HashMap<>();

  /** An entry that was not put in, because the same stood there. */
  record Second(Reading reading, Part part, Piece piece, Outcome outcome) {}

  Seconds(Composition composition) {
    this.composition = composition;
  }

  void add(Reading reading, Part part, Piece piece, Place same) {
    var duplicate = duplicate(part, piece, same);
    reading.add(duplicate);
    all.computeIfAbsent(same.slot(), _ -> new ArrayList<>())
        .add(new Second(reading, part, piece, duplicate));
  }

  Duplicate duplicate(Part part, Piece piece, Place same) {
    return new Duplicate(
        part.name(),
        piece.lines(),
        "“%s” in %s, %s"
            .formatted(
                ItemLines.words(same.slot().piece().lines().getFirst()),
                same.part().name(),
                composition.origin(same.slot())));
  }

  /** The first whose turn it is when a slot is emptied. */
  Optional<Second> behind(Slot slot) {
    return all.getOrDefault(slot, List.of()).stream().findFirst();
  }
}
