package org.coranto.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coranto.model.SectionKind;
import org.coranto.proposal.DraftDocument.Place;
import org.coranto.proposal.MarkdownBlock.Kind;
import org.coranto.proposal.ProposalOutcome.Changed;
import org.coranto.proposal.UnifiedDiff.Amended;
import org.coranto.proposal.UnifiedDiff.Rewritten;

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

  /// Whether a heading is removed in one chapter and added in another, which is not a change, but
  /// both. One that is only worded differently is from now on that of the same section.
  boolean isBoth(Amended heading) {
    if (!heading.after().piece().is(Kind.HEADING) || !heading.after().hasAddedLine()) {
      return false;
    }
    var section = locator.below(heading.before());
    if (!staysInItsChapter(heading, section)) {
      return true;
    }
    section.found().ifPresent(part -> locator.renamed(heading.after(), part));
    return false;
  }

  private boolean staysInItsChapter(Amended heading, SectionMatch match) {
    var before = heading.before();
    var after = heading.after();
    var section = match.found();
    var chapter = locator.chapters(after).found();
    return (section.isPresent() && chapter.isPresent())
        ? composition.document().isIn(section.get(), chapter.get())
        : before.fragment() == after.fragment() && before.headingLine().equals(after.headingLine());
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

  /// Blocks that proposals leave as they were: an editor gets those that the draft does not have.
  void rewritten(List<PendingStep<Rewritten>> tasks) {
    for (var task : tasks) {
      var piece = task.what().spot().piece();
      if (composition.document().places(piece).isEmpty()) {
        var part = locator.of(task.what().spot()).found();
        task.leave(
            part.map(DraftSection::name).orElse(""),
            List.of(),
            piece.lines(),
            because(List.of(), part.flatMap(it -> composition.find(piece, it)).isPresent()));
      }
    }
  }

  private boolean isDone(PendingStep<Amended> task) {
    var before = task.what().before();
    var after = task.what().after();
    var part = locator.of(before).found();
    var document = composition.document();
    var places =
        part.map(it -> document.placesIn(before.piece(), it))
            .orElseGet(() -> document.places(before.piece()));
    if (!isEntry(after.piece(), part.map(DraftSection::kind).orElse(SectionKind.PROSE))) {
      notAnEntry(task, part.map(DraftSection::name).orElse(""), places);
      return true;
    }
    if (places.size() == 1) {
      amend(task, places.getFirst());
      return true;
    }
    return false;
  }

  /// Text that is only moved is in the draft already.
  private void notAnEntry(PendingStep<Amended> task, String section, List<Place> places) {
    var before = task.what().before().piece();
    var after = task.what().after();
    if (places.isEmpty() || !before.content().equals(after.piece().content())) {
      task.leave(section, before.lines(), after.piece().lines(), "it is not an entry");
    } else if (after.hasAddedLine()) {
      var there = places.getFirst();
      task.reading().add(seconds.duplicate(there.part(), after.piece(), there));
    }
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
    var to = isMoved(task) ? target(task).orElse(place.part()) : place.part();
    var same = composition.find(after.piece(), to);
    if (same.isPresent() && same.get().slot() != place.slot()) {
      place.slot().remove();
      task.reading().add(seconds.duplicate(to, after.piece(), same.get()));
      return;
    }
    boolean isSame = before.content().equals(after.piece().content());
    if (to != place.part() && after.piece().is(Kind.ITEM)) {
      place.slot().remove();
      composition.items(to, List.of(after.piece()), after, task.origin());
      task.reading().add(new Changed(to.name(), before.lines(), after.piece().lines()));
    } else if (!isSame || (after.piece().is(Kind.ITEM) && after.hasAddedLine())) {
      composition.amend(place, after.piece(), task.origin());
      task.reading().add(new Changed(place.part().name(), before.lines(), after.piece().lines()));
    } else if (after.hasAddedLine()) {
      task.leave(to.name(), before.lines(), after.piece().lines(), "it is not an entry");
    }
  }

  /// Whether the patch has it in another section afterwards. If not, it stays where the draft has
  /// it.
  private static boolean isMoved(PendingStep<Amended> task) {
    var before = task.what().before();
    var after = task.what().after();
    return before.fragment() != after.fragment()
        || !before.headingLine().equals(after.headingLine());
  }

  /// The section to which the patch moves it.
  private Optional<DraftSection> target(PendingStep<Amended> task) {
    var from = locator.of(task.what().before()).found();
    return destinations
        .of(task.what().after(), task.origin())
        .found()
        .filter(to -> from.isEmpty() || from.get() != to);
  }

  private void leave(PendingStep<Amended> task) {
    var before = task.what().before().piece();
    var after = task.what().after().piece();
    var part =
        locator.of(task.what().after()).found().or(() -> locator.of(task.what().before()).found());
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
