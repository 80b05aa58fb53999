package org.coranto.proposal;

import java.util.Optional;
import org.coranto.proposal.Fragment.Spot;
import org.coranto.proposal.MarkdownBlock.Kind;

/// The section of a spot; one that the draft has not, or not any more, is opened.
final class SectionResolver {

  private static final int DEEPEST = 40;

  private final DraftEditor composition;
  private final SectionLocator whereabouts;

  SectionResolver(DraftEditor composition, SectionLocator whereabouts) {
    this.composition = composition;
    this.whereabouts = whereabouts;
  }

  /// Empty where nothing around it says where it is.
  Optional<DraftSection> of(Spot spot) {
    return of(spot, 0);
  }

  private Optional<DraftSection> of(Spot spot, int depth) {
    if (spot.piece().is(Kind.HEADING)) {
      return whereabouts.below(spot).or(() -> open(spot, depth));
    }
    var heading = spot.heading();
    return heading.isEmpty() ? whereabouts.of(spot) : of(spot.at(heading.getAsInt()), depth);
  }

  private Optional<DraftSection> open(Spot heading, int depth) {
    if (depth > DEEPEST) {
      return Optional.empty();
    }
    var above = heading.heading();
    var behind =
        above.isPresent() ? of(heading.at(above.getAsInt()), depth + 1) : whereabouts.of(heading);
    return behind.map(part -> composition.open(heading.piece(), part));
  }
}
