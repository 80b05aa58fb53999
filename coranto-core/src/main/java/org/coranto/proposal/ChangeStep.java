package org.coranto.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coranto.model.SectionKind;
import org.coranto.proposal.DraftDocument.Place;
import org.coranto.proposal.MarkdownBlock.Kind;
import org.coranto.proposal.ProposalOutcome.Changed;
import org.coranto.proposal.UnifiedDiff.Amended;

/// Changes entries as proposals do, but only if the draft still has the text that the proposal
/// knew.
final class ChangeStep {

  /// How many rounds, since a proposal may depend on others.
  private static final int ROUNDS = 50;

  /// Sections whose entries are paragraphs.
  private static final Set<SectionKind> WRITTEN =
      Set.of(SectionKind.PICK, SectionKind.QUOTE, SectionKind.TRACKER);

  private final DraftEditor composition;
  private final SectionLocator locator;
  private final SectionResolver destinations;
  private final DuplicateProposals seconds;

  ChangeStep(
      DraftEditor composition,
      SectionLocator locator,
      SectionResolver destinations,
      DuplicateProposals seconds) {
    this.composition = composition;
    this.locator = locator;
    this.destinations = destinations;
    this.seconds = seconds;
  }

  /// Finds the sections of headings that only changed their words.
  void headings(List<PendingStep<Amended>> tasks) {
    for (var task : tasks) {
      var after = task.what().after();
      if (after.piece().is(Kind.HEADING)) {
        locator.below(task.what().before()).ifPresent(part -> locator.renamed(after, part));
      }
    }
  }

  /// Repeats while one step makes another possible; the rest is left to an editor.
  void all(List<PendingStep<Amended>> tasks) {
    var waiting = new ArrayList<>(tasks);
    boolean more = true;
    for (int round = 0; round < ROUNDS && more; round++) {
      more = waiting.removeIf(this::isDone);
    }
    waiting.forEach(this::leave);
  }

  private boolean isDone(PendingStep<Amended> task) {
    var before = task.what().before();
    var after = task.what().after();
    var part = locator.of(before);
    if (!isEntry(after.piece(), part.map(DraftSection::kind).orElse(SectionKind.PROSE))) {
      if (!before.piece().content().equals(after.piece().content())) {
        task.leave(
            part.map(DraftSection::name).orElse(""),
            before.piece().lines(),
            after.piece().lines(),
            "it is not an entry");
      }
      return true;
    }
    var document = composition.document();
    var places =
        part.map(it -> document.placesIn(before.piece(), it))
            .orElseGet(() -> document.places(before.piece()));
    if (places.size() == 1) {
      amend(task, places.getFirst());
      return true;
    }
    return false;
  }

  private static boolean isEntry(MarkdownBlock piece, SectionKind kind) {
    return switch (piece.kind()) {
      case ITEM -> true;
      case PROSE, DEFINITION -> piece.saysNothing() || WRITTEN.contains(kind);
      case HEADING, COMMENT, TAIL -> false;
    };
  }

  private void amend(PendingStep<Amended> task, Place place) {
    var before = task.what().before().piece();
    var after = task.what().after();
    var to = destinations.of(after).orElse(place.part());
    var same = composition.find(after.piece(), to);
    if (same.isPresent() && same.get().slot() != place.slot()) {
      place.slot().remove();
      task.reading().add(seconds.duplicate(to, after.piece(), same.get()));
      return;
    }
    if (to != place.part() && after.piece().is(Kind.ITEM)) {
      place.slot().remove();
      composition.items(to, List.of(after.piece()), after, task.origin());
    } else {
      composition.amend(place, after.piece(), task.origin());
    }
    task.reading().add(new Changed(to.name(), before.lines(), after.piece().lines()));
  }

  private void leave(PendingStep<Amended> task) {
    var before = task.what().before().piece();
    var after = task.what().after().piece();
    var part = destinations.of(task.what().after()).or(() -> locator.of(task.what().before()));
    var there = part.flatMap(it -> composition.find(after, it));
    if (there.filter(it -> it.slot().piece().content().equals(after.content())).isPresent()) {
      task.reading().add(seconds.duplicate(part.get(), after, there.get()));
    } else {
      var because =
          part.map(it -> because(before, it))
              .orElseGet(() -> because(composition.document().places(before), false));
      task.leave(part.map(DraftSection::name).orElse(""), before.lines(), after.lines(), because);
    }
  }

  private String because(MarkdownBlock before, DraftSection part) {
    return because(
        composition.document().placesIn(before, part), composition.find(before, part).isPresent());
  }

  private static String because(List<Place> places, boolean known) {
    if (places.size() > 1) {
      return "the text that it changes is in the draft %d times".formatted(places.size());
    }
    return known
        ? "the text that it changes is different in the draft"
        : "the text that it changes is not in the draft";
  }
}
