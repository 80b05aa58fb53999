package org.coranto.proposal;

import java.util.ArrayList;
import java.util.List;
import org.coranto.proposal.DraftDocument.Place;
import org.coranto.proposal.Fragment.Spot;
import org.coranto.proposal.MarkdownBlock.Kind;
import org.coranto.proposal.ProposalOutcome.Accepted;
import org.coranto.proposal.ProposalOutcome.Removed;
import org.coranto.proposal.UnifiedDiff.Dropped;

/// Removes entries that proposals remove, and the comments that they replace.
final class RemoveStep {

  private final DraftEditor composition;
  private final SectionLocator locator;
  private final DuplicateProposals seconds;

  RemoveStep(DraftEditor composition, SectionLocator locator, DuplicateProposals seconds) {
    this.composition = composition;
    this.locator = locator;
    this.seconds = seconds;
  }

  /// Entries first, so that the headings of emptied sections can go.
  void all(List<PendingStep<Dropped>> tasks) {
    var headings = new ArrayList<PendingStep<Dropped>>();
    for (var task : tasks) {
      if (task.what().spot().piece().is(Kind.HEADING)) {
        headings.add(task);
      } else {
        one(task);
      }
    }
    new HeadingRemoval(composition.document(), locator).all(headings);
  }

  private void one(PendingStep<Dropped> task) {
    var spot = task.what().spot();
    var piece = spot.piece();
    var part = locator.of(spot).found();
    var section = part.map(DraftSection::name).orElse("");
    boolean clears = part.filter(it -> clears(task.reading(), spot, it)).isPresent();
    if (!piece.is(Kind.ITEM) && !piece.saysNothing() && !clears) {
      task.leave(section, piece.lines(), List.of(), "it is not an entry");
      return;
    }
    var document = composition.document();
    var places =
        part.map(it -> document.placesIn(piece, it)).orElseGet(() -> document.places(piece));
    if (places.size() == 1) {
      remove(task, places.getFirst());
    } else {
      task.leave(
          section,
          piece.lines(),
          List.of(),
          places.isEmpty()
              ? "it is not in the draft"
              : "it is in the draft %d times".formatted(places.size()));
    }
  }

  /// A comment such as “calls go here” is removed by the proposal that replaces it.
  private static boolean clears(ParsedProposal reading, Spot spot, DraftSection part) {
    return spot.piece().is(Kind.COMMENT)
        && !spot.piece().content().contains("coranto:")
        && reading.hasFilled(spot.fragment(), part);
  }

  /// An entry that another proposal also adds stays, in the words of that proposal if they differ.
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
          place.part().name(),
          lines,
          List.of(),
          "%s also proposes it".formatted(other.reading().origin().words()));
      return;
    }
    place.slot().remove();
    composition.item(other.part(), other.piece(), other.reading().origin());
    other
        .reading()
        .replace(other.outcome(), new Accepted(other.part().name(), other.piece().lines()));
    task.reading().add(new Removed(place.part().name(), lines));
  }
}
