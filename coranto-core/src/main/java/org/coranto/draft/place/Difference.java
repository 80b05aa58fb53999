package org.coranto.draft.place;

import org.coranto.draft.place.Fragment.Spot;

/** What a patch changes, in pieces. */
sealed interface Difference {

  record Added(Spot spot) implements Difference {}

  record Dropped(Spot spot) implements Difference {}

  record Amended(Spot before, Spot after) implements Difference {}
}
