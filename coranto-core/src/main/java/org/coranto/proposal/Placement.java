package org.coranto.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coranto.proposal.UnifiedDiff.Added;
import org.coranto.proposal.UnifiedDiff.Amended;
import org.coranto.proposal.UnifiedDiff.Dropped;
import org.coranto.proposal.UnifiedDiff.Rewritten;

/// Applies parsed proposals: first all additions, then all changes, then all removals. So a
/// proposal may depend on another with a higher number.
final class Placement {

  private final AddStep adding;
  private final ChangeStep amending;
  private final RemoveStep dropping;

  Placement(DraftEditor composition, EntryFactsParser reader, PrintedBefore earlier) {
    var locator = new SectionLocator(composition.document(), reader);
    var destinations = new SectionResolver(composition, locator);
    var seconds = new DuplicateProposals(composition);
    this.adding =
        new AddStep(
            composition,
            destinations,
            seconds,
            item -> reader.of(item).href().flatMap(earlier::had));
    this.amending = new ChangeStep(composition, locator, destinations, seconds);
    this.dropping = new RemoveStep(composition, locator, seconds);
  }

  void run(List<ParsedProposal> readings) {
    var moved = moved(readings);
    var added = new ArrayList<PendingStep<Added>>();
    var nothing = new ArrayList<PendingStep<Added>>();
    var amended = new ArrayList<PendingStep<Amended>>();
    var dropped = new ArrayList<PendingStep<Dropped>>();
    var rewritten = new ArrayList<PendingStep<Rewritten>>();
    for (var reading : readings) {
      for (var difference : reading.differences()) {
        switch (difference) {
          case Added it ->
              (it.spot().piece().saysNothing() ? nothing : added)
                  .add(new PendingStep<>(reading, it));
          case Amended it when moved.contains(it) -> {
            added.add(new PendingStep<>(reading, new Added(it.after())));
            dropped.add(new PendingStep<>(reading, new Dropped(it.before())));
          }
          case Amended it -> amended.add(new PendingStep<>(reading, it));
          case Dropped it -> dropped.add(new PendingStep<>(reading, it));
          case Rewritten it -> rewritten.add(new PendingStep<>(reading, it));
        }
      }
    }
    adding.all(added);
    adding.all(nothing);
    amending.all(amended);
    dropping.all(dropped);
    amending.rewritten(rewritten);
  }

  /// The headings that patches move into another chapter.
  private Set<Amended> moved(List<ParsedProposal> readings) {
    var moved = new HashSet<Amended>();
    for (var reading : readings) {
      for (var difference : reading.differences()) {
        if (difference instanceof Amended it && amending.isBoth(it)) {
          moved.add(it);
        }
      }
    }
    return moved;
  }
}
