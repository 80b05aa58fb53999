package org.coranto.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.coranto.config.Config;
import org.coranto.config.SectionHeadingRules;
import org.coranto.markdown.SourceText;
import org.coranto.model.EditionHead;
import org.coranto.proposal.ProposalOutcome.Accepted;

/// Inserts accepted entries into the draft. The result does not depend on their order. Each is
/// answered like a proposal of its own.
public final class PlaceEntries {

  private final Config config;

  public PlaceEntries(Config config) {
    this.config = config;
  }

  public PlacedProposals place(EditionHead head, SourceText draft, List<NewEntry> entries) {
    var reader = new EntryFactsParser(config, head);
    var document = DraftDocument.of(draft, config, reader);
    var composition = new DraftEditor(document, reader);
    var answers = new TreeMap<Integer, ProposalAnswer>();
    var order = new ArrayList<Integer>();
    entries.forEach(_ -> order.add(order.size()));
    order.sort(
        Comparator.comparing((Integer i) -> entries.get(i).origin(), EntryOrigin.ORDER)
            .thenComparing(i -> entries.get(i).lines().toString()));
    for (int i : order) {
      answers.put(i, place(composition, entries.get(i)));
    }
    return new PlacedProposals(document.edits(), List.copyOf(answers.values()));
  }

  private static ProposalAnswer place(DraftEditor composition, NewEntry entry) {
    var pieces = BlockSplitter.of(entry.lines());
    if (pieces.size() != 1) {
      return ProposalAnswer.refused(
          entry.origin(), "it has %d entries; expected one".formatted(pieces.size()));
    }
    var part = part(composition.document(), entry.section());
    if (part.isEmpty()) {
      return ProposalAnswer.refused(
          entry.origin(), "the draft has no section “%s”".formatted(entry.section()));
    }
    var item = MarkdownBlock.item(pieces.getFirst().lines(), 0);
    var same = composition.find(item, part.get());
    if (same.isPresent()) {
      return answer(
          entry, new DuplicateProposals(composition).duplicate(part.get(), item, same.get()));
    }
    composition.item(part.get(), item, entry.origin());
    return answer(entry, new Accepted(part.get().name(), entry.lines()));
  }

  private static ProposalAnswer answer(NewEntry entry, ProposalOutcome outcome) {
    return new ProposalAnswer(entry.origin(), Optional.empty(), List.of(outcome));
  }

  private static Optional<DraftSection> part(DraftDocument document, String section) {
    var plain = SectionHeadingRules.plain(section);
    return first(document, part -> part.name().equals(section))
        .or(() -> first(document, part -> SectionHeadingRules.plain(part.title()).equals(plain)))
        .or(() ->
            first(
                document, part -> part.rule().filter(it -> it.name().equals(section)).isPresent()));
  }

  private static Optional<DraftSection> first(
      DraftDocument document, Predicate<DraftSection> wanted) {
    return document.parts().stream().filter(part -> part.level() > 0).filter(wanted).findFirst();
  }
}
