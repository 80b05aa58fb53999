package org.coranto.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coranto.proposal.MarkdownBlock.Kind;
import org.coranto.proposal.ProposalOutcome.Accepted;
import org.coranto.proposal.ProposalOutcome.Removed;
import org.coranto.proposal.UnifiedDiff.Dropped;

/// Removes the headings that proposals remove, if nothing in the draft is left without its heading:
/// the section has no entries, and all other text in it is in the patch, too, and stays there.
final class HeadingRemoval {

  private final DraftDocument document;
  private final SectionLocator locator;

  HeadingRemoval(DraftDocument document, SectionLocator locator) {
    this.document = document;
    this.locator = locator;
  }

  /// From the last to the first, and again as long as the removal of one makes another possible.
  void all(List<PendingStep<Dropped>> tasks) {
    var waiting = new ArrayList<>(tasks.reversed());
    boolean more = true;
    while (more) {
      more = waiting.removeIf(this::isDone);
    }
    waiting.reversed().forEach(this::leave);
  }

  private boolean isDone(PendingStep<Dropped> task) {
    var section =
        locator.below(task.what().spot()).found().filter(HeadingRemoval::isThere).stream().toList();
    if (section.size() != 1 || !isFree(section.getFirst(), task)) {
      return false;
    }
    remove(section.getFirst(), task);
    return true;
  }

  private static boolean isThere(DraftSection section) {
    return section.heading().filter(slot -> !slot.isGone()).isPresent();
  }

  private boolean isFree(DraftSection section, PendingStep<Dropped> task) {
    var kept = new HashSet<String>();
    task.what().spot().fragment().after().forEach(piece -> kept.add(piece.content()));
    var moved = moved(section, task);
    return document.parts().stream().noneMatch(it -> isThere(it) && document.isIn(it, section))
        && section
            .present()
            .map(BlockSlot::piece)
            .allMatch(piece ->
                (piece.is(Kind.ITEM) && !piece.saysNothing() ? moved : kept)
                    .contains(piece.content()));
  }

  /// The entries that the same proposal has put into another section.
  private static Set<String> moved(DraftSection section, PendingStep<Dropped> task) {
    var moved = new HashSet<String>();
    for (var outcome : task.reading().answer().outcomes()) {
      if (outcome instanceof Accepted(var name, var lines) && !name.equals(section.name())) {
        moved.add(ItemLines.plain(lines));
      }
    }
    return moved;
  }

  private static void remove(DraftSection section, PendingStep<Dropped> task) {
    for (var item : section.items()) {
      item.remove();
      task.reading().add(new Removed(section.name(), item.piece().lines()));
    }
    section.heading().ifPresent(BlockSlot::remove);
    task.reading().add(new Removed(section.name(), task.what().spot().piece().lines()));
  }

  private void leave(PendingStep<Dropped> task) {
    var match = locator.below(task.what().spot());
    var section = match.found().filter(HeadingRemoval::isThere);
    var because =
        match instanceof SectionMatch.Several
            ? match.unclear()
            : section.isPresent() ? "its section is not empty" : "it is not in the draft";
    task.leave(
        section.map(DraftSection::name).orElse(""),
        task.what().spot().piece().lines(),
        List.of(),
        because);
  }
}
