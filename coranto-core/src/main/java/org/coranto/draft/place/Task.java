package org.coranto.draft.place;

import java.util.List;
import java.util.Optional;
import org.coranto.draft.place.Outcome.Other;

/** Something of a proposal that waits for its turn. */
record Task<D extends Difference>(Reading reading, D what) {

  String origin() {
    return reading.id();
  }

  /** Leaves it to an editor. */
  void leave(Optional<Part> part, List<String> removed, List<String> added, String because) {
    reading.add(left(part, removed, added, because));
  }

  static Outcome left(
      Optional<Part> part, List<String> removed, List<String> added, String because) {
    return new Other(part.map(Part::name).orElse(""), removed, added, because);
  }
}
