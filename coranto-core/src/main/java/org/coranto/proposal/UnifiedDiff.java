package org.coranto.proposal;

import org.coranto.proposal.Fragment.Spot;

/// The changes of a patch, in blocks.
sealed interface UnifiedDiff {

  record Added(Spot spot) implements UnifiedDiff {}

  record Dropped(Spot spot) implements UnifiedDiff {}

  record Amended(Spot before, Spot after) implements UnifiedDiff {}

  /// A block that is there before and after, although the patch writes lines of it anew.
  record Rewritten(Spot spot) implements UnifiedDiff {}
}
