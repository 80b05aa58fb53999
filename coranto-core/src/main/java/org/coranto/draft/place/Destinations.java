package org.coranto.draft.place;

import java.util.Optional;
import org.coranto.draft.place.Fragment.Spot;
import org.coranto.draft.place.Piece.Kind;

/** The section of a spot; one that the draft has not, or not any more, is opened. */
final class Destinations {

  private static final int DEEPEST = 40;

  private final Composition composition;
  private final Whereabouts whereabouts;

  Destinations(Composition composition, Whereabouts whereabouts) {
    this.composition = composition;
    this.whereabouts = whereabouts;
  }

  /** Empty where nothing around it says where it is. */
  Optional<Part> of(Spot spot) {
    return of(spot, 0);
  }

  private Optional<Part> of(Spot spot, int depth) {
    if (spot.piece().is(Kind.HEADING)) {
      return whereabouts.below(spot).or(() -> open(spot, depth));
    }
    var heading = spot.heading();
    return heading.isEmpty() ? whereabouts.of(spot) : of(spot.at(heading.getAsInt()), depth);
  }

  private Optional<Part> open(Spot heading, int depth) {
    if (depth > DEEPEST) {
      return Optional.empty();
    }
    var above = heading.heading();
    var behind =
        above.isPresent() ? of(heading.at(above.getAsInt()), depth + 1) : whereabouts.of(heading);
    return behind.map(part -> composition.open(heading.piece(), part));
  }
}
