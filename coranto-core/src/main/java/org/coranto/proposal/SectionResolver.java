package org.coranto.proposal;

import java.util.Optional;
import org.coranto.proposal.Fragment.Spot;
import org.coranto.proposal.MarkdownBlock.Kind;

/// Finds the section of a patch location; opens it if the draft does not have it.
final class SectionResolver {

  private static final int DEEPEST = 40;

  private final DraftEditor composition;
  private final SectionLocator locator;

  SectionResolver(DraftEditor composition, SectionLocator locator) {
    this.composition = composition;
    this.locator = locator;
  }

  /// Empty if nothing around it shows the section.
  Optional<DraftSection> of(Spot spot) {
    return of(spot, 0);
  }

  private Optional<DraftSection> of(Spot spot, int depth) {
    if (spot.piece().is(Kind.HEADING)) {
      return locator.below(spot).or(() -> open(spot, depth));
    }
    var heading = spot.heading();
    return heading.isEmpty() ? locator.of(spot) : of(spot.at(heading.getAsInt()), depth);
  }

  private Optional<DraftSection> open(Spot heading, int depth) {
    if (depth > DEEPEST) {
      return Optional.empty();
    }
    var above = heading.heading();
    var behind =
        above.isPresent() ? of(heading.at(above.getAsInt()), depth + 1) : locator.of(heading);
    return behind.map(part -> composition.open(heading.piece(), part));
  }
}
