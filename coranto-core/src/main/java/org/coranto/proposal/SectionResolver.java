package org.coranto.proposal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.coranto.proposal.Fragment.Spot;
import org.coranto.proposal.MarkdownBlock.Kind;

/// Finds the section of a patch location; opens it where the patch has it if the draft does not
/// have it.
final class SectionResolver {

  private static final int DEEPEST = 40;

  private final DraftEditor editor;
  private final SectionLocator locator;
  private final Map<Spot, DraftSection> opened = new HashMap<>();

  SectionResolver(DraftEditor editor, SectionLocator locator) {
    this.editor = editor;
    this.locator = locator;
  }

  /// @param origin who is named where a section is opened for it
  SectionMatch of(Spot spot, EntryOrigin origin) {
    return of(spot, origin, 0);
  }

  /// The section that this heading of a patch has opened.
  Optional<DraftSection> openedBy(Spot heading) {
    return Optional.ofNullable(opened.get(heading));
  }

  private SectionMatch of(Spot spot, EntryOrigin origin, int depth) {
    if (spot.piece().is(Kind.HEADING)) {
      var own = openedBy(spot);
      var match = own.isPresent() ? new SectionMatch.One(own.get()) : locator.below(spot);
      return match.isNone() ? open(spot, origin, depth) : match;
    }
    var heading = spot.heading();
    return heading.isEmpty() ? locator.of(spot) : of(spot.at(heading.getAsInt()), origin, depth);
  }

  private SectionMatch open(Spot heading, EntryOrigin origin, int depth) {
    if (depth > DEEPEST) {
      return new SectionMatch.None();
    }
    var above = heading.heading();
    var behind =
        above.isPresent()
            ? of(heading.at(above.getAsInt()), origin, depth + 1)
            : locator.of(heading);
    behind
        .found()
        .ifPresent(section -> opened.put(heading, editor.open(heading.piece(), section, origin)));
    return openedBy(heading).<SectionMatch>map(SectionMatch.One::new).orElse(behind);
  }
}
