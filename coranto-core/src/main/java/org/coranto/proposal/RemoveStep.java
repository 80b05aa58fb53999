package org.coranto.proposal;

import java.util.List;
import java.util.Optional;
import org.coranto.proposal.DraftDocument.Place;
import org.coranto.proposal.Fragment.Spot;
import org.coranto.proposal.MarkdownBlock.Kind;
import org.coranto.proposal.ProposalOutcome.Accepted;
import org.coranto.proposal.ProposalOutcome.Removed;
import org.coranto.proposal.UnifiedDiff.Dropped;

/** Takes away entries that proposals take away, and the comments whose place they fill. */
final class RemoveStep {

  private final DraftEditor composition;
  private final SectionLocator whereabouts;
  private final DuplicateProposals seconds;

  RemoveStep(DraftEditor composition, SectionLocator whereabouts, DuplicateProposals seconds) {
    this.composition = composition;
    this.whereabouts = whereabouts;
    this.seconds = seconds;
  }

  void all(List<PendingStep<Dropped>> tasks) {
    tasks.forEach(this::one);
  }

  private void one(PendingStep<Dropped> task) {
    var spot = task.what().spot();
    var piece = spot.piece();
    var part = whereabouts.of(spot);
    if (!piece.is(Kind.ITEM) && !piece.saysNothing() && !clears(task.reading(), spot, part)) {
      task.leave(part, piece.lines(), List.of(), "it is no entry");
      return;
    }
    var places = composition.forme().placesIn(piece, part);
    if (places.size() == 1) {
      remove(task, places.getFirst());
    } else {
      task.leave(
          part,
          piece.lines(),
          List.of(),
          places.isEmpty()
              ? "it is not in the draft"
              : "it stands in the draft %d times".formatted(places.size()));
    }
  }

  /** A comment such as “calls go here” goes with whoever puts one there. */
  private static boolean clears(ParsedProposal reading, Spot spot, Optional<DraftSection> part) {
    return spot.piece().is(Kind.COMMENT)
        && !spot.piece().content().contains("coranto:")
        && part.filter(it -> reading.hasFilled(spot.fragment(), it)).isPresent();
  }

  /** What somebody else has proposed, too, stays, in their words if those are others. */
  private void remove(PendingStep<Dropped> task, Place place) {
    var lines = task.what().spot().piece().lines();
    var second = seconds.behind(place.slot());
    if (second.isEmpty()) {
      place.slot().remove();
      task.reading().add(new Removed(place.part().name(), lines));
      return;
    }
    var other = second.get();
    if (other.piece().content().equals(place.slot().piece().content())) {
      task.leave(
          Optional.of(place.part()),
          lines,
          List.of(),
          "%s proposes it, too".formatted(other.reading().id()));
      return;
    }
    place.slot().remove();
    composition.items(other.part(), List.of(other.piece()), Optional.empty(), other.reading().id());
    other
        .reading()
        .replace(other.outcome(), new Accepted(other.part().name(), other.piece().lines()));
    task.reading().add(new Removed(place.part().name(), lines));
  }
}
