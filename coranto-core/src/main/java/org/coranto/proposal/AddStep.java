package org.coranto.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coranto.model.SectionKind;
import org.coranto.proposal.MarkdownBlock.Kind;
import org.coranto.proposal.ProposalOutcome.Accepted;
import org.coranto.proposal.ProposalOutcome.Duplicate;
import org.coranto.proposal.UnifiedDiff.Added;

/// Inserts additions.
final class AddStep {

  /// How many rounds, since a proposal may depend on others.
  private static final int ROUNDS = 50;

  private final DraftEditor composition;
  private final SectionResolver destinations;
  private final DuplicateProposals seconds;
  private final Readers readers;

  /// The links of earlier editions.
  @FunctionalInterface
  interface Readers {
    Optional<String> had(MarkdownBlock item);
  }

  AddStep(
      DraftEditor composition,
      SectionResolver destinations,
      DuplicateProposals seconds,
      Readers readers) {
    this.composition = composition;
    this.destinations = destinations;
    this.seconds = seconds;
    this.readers = readers;
  }

  /// Repeats while one step shows where another belongs.
  void all(List<PendingStep<Added>> tasks) {
    var waiting = tasks;
    int before = -1;
    for (int round = 0; round < ROUNDS && before != waiting.size(); round++) {
      before = waiting.size();
      waiting = those(waiting);
    }
    for (var task : waiting) {
      var because = destinations.of(task.what().spot(), task.origin()).unclear();
      task.leave("", List.of(), piece(task).lines(), because);
    }
  }

  private static MarkdownBlock piece(PendingStep<Added> task) {
    return task.what().spot().piece();
  }

  /// @return those whose section is still unknown
  private List<PendingStep<Added>> those(List<PendingStep<Added>> tasks) {
    var waiting = new ArrayList<PendingStep<Added>>();
    for (int i = 0; i < tasks.size(); ) {
      int end = endOfRun(tasks, i);
      var run = tasks.subList(i, end);
      var match = destinations.of(run.getFirst().what().spot(), run.getFirst().origin());
      match.found().ifPresentOrElse(part -> run(part, run), () -> waiting.addAll(run));
      i = end;
    }
    return waiting;
  }

  /// The end of a run of adjacent items, which are inserted together.
  private static int endOfRun(List<PendingStep<Added>> tasks, int from) {
    int end = from + 1;
    while (end < tasks.size() && isRun(tasks.get(end - 1), tasks.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isRun(PendingStep<Added> one, PendingStep<Added> next) {
    return isItem(one)
        && isItem(next)
        && one.what().spot().fragment() == next.what().spot().fragment()
        && one.what().spot().index() + 1 == next.what().spot().index();
  }

  private static boolean isItem(PendingStep<Added> task) {
    return piece(task).is(Kind.ITEM) && !piece(task).saysNothing();
  }

  private void run(DraftSection part, List<PendingStep<Added>> run) {
    var first = run.getFirst();
    fill(first, part);
    var piece = piece(first);
    switch (piece.kind()) {
      case HEADING -> heading(part, first);
      case ITEM, PROSE, DEFINITION -> {
        if (piece.saysNothing()) {
          nothing(part, first);
        } else if (piece.is(Kind.ITEM) || isBareLink(piece, part)) {
          items(part, run);
        } else {
          passage(part, first);
        }
      }
      case COMMENT, TAIL ->
          first.leave(part.name(), List.of(), piece.lines(), "it is not an entry");
    }
  }

  /// A section that is opened fills the one that it is in.
  private void fill(PendingStep<Added> task, DraftSection part) {
    var fragment = task.what().spot().fragment();
    task.reading().fills(fragment, part);
    if (piece(task).is(Kind.HEADING)) {
      task.reading().fills(fragment, composition.document().chapter(part));
    }
  }

  private void heading(DraftSection part, PendingStep<Added> task) {
    var lines = piece(task).lines();
    boolean isNew = destinations.openedBy(task.what().spot()).isPresent();
    task.reading()
        .add(
            isNew
                ? new Accepted(part.name(), lines)
                : seconds.duplicate(part, piece(task), part.heading().orElseThrow()));
  }

  private static final Set<SectionKind> LISTS =
      Set.of(SectionKind.LINKS, SectionKind.EVENTS, SectionKind.CALLS);

  /// `[Title](…)` in a list of links, whose bullet was forgotten.
  private static boolean isBareLink(MarkdownBlock piece, DraftSection part) {
    return LISTS.contains(part.kind())
        && piece.is(Kind.PROSE)
        && piece.lines().size() == 1
        && piece.content().startsWith("[")
        && piece.content().contains("](");
  }

  private void items(DraftSection part, List<PendingStep<Added>> run) {
    var items = new ArrayList<MarkdownBlock>();
    for (var task : run) {
      var item = MarkdownBlock.item(piece(task).lines(), piece(task).from());
      var same = composition.find(item, part);
      var before = same.isPresent() ? Optional.<String>empty() : had(item, part);
      if (same.isPresent()) {
        seconds.add(task.reading(), part, item, same.get());
      } else if (before.isPresent()) {
        task.reading().add(new Duplicate(part.name(), item.lines(), before.get()));
      } else {
        composition.claim(part, item, task.origin());
        items.add(item);
        task.reading().add(new Accepted(part.name(), item.lines()));
      }
    }
    composition.items(part, items, run.getFirst().what().spot(), run.getFirst().origin());
  }

  private Optional<String> had(MarkdownBlock item, DraftSection part) {
    return part.is(SectionKind.LINKS) ? readers.had(item) : Optional.empty();
  }

  private void nothing(DraftSection part, PendingStep<Added> task) {
    var spot = task.what().spot();
    var lines = piece(task).lines();
    var existing = part.present().filter(slot -> slot.piece().saysNothing()).findFirst();
    if (!part.items().isEmpty()) {
      task.reading().add(notNothing(part, lines));
    } else if (existing.isPresent()) {
      var place = new DraftDocument.Place(part, existing.get());
      task.reading().add(seconds.duplicate(part, piece(task), place));
    } else {
      var accepted = new Accepted(part.name(), lines);
      task.reading().add(accepted);
      composition.nothing(
          part,
          spot,
          task.reading().cleared(spot),
          task.origin(),
          () -> task.reading().replace(accepted, notNothing(part, lines)));
    }
  }

  private static ProposalOutcome notNothing(DraftSection part, List<String> lines) {
    return new ProposalOutcome.Other(
        part.name(), List.of(), lines, "that section contains entries");
  }

  private void passage(DraftSection part, PendingStep<Added> task) {
    var spot = task.what().spot();
    var same = composition.find(piece(task), part);
    if (same.isPresent()) {
      seconds.add(task.reading(), part, piece(task), same.get());
    } else if (part.level() == 0 || part.rule().isEmpty()) {
      task.leave(part.name(), List.of(), piece(task).lines(), "it is not an entry");
    } else {
      composition.passage(part, spot, task.reading().cleared(spot), task.origin());
      task.reading().add(new Accepted(part.name(), piece(task).lines()));
    }
  }
}
