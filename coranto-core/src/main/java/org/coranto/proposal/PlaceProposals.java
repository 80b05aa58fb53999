package org.coranto.proposal;

import java.util.Comparator;
import java.util.List;
import org.coranto.config.Config;
import org.coranto.markdown.SourceText;
import org.coranto.model.EditionHead;

/// Inserts proposals into the draft. The result does not depend on their order.
public final class PlaceProposals {

  private final Config config;
  private final PrintedBefore earlier;

  public PlaceProposals(Config config, PrintedBefore earlier) {
    this.config = config;
    this.earlier = earlier;
  }

  /// @param head of the draft; its date gives the year of events without one
  public PlacedProposals place(EditionHead head, SourceText draft, List<Proposal> proposals) {
    var reader = new EntryFactsParser(config, head);
    var document = DraftDocument.of(draft, config, reader);
    var parser =
        new ParsedProposal.Reader(reader, (found, answers) -> started(reader, found, answers));
    var readings = proposals.stream().map(proposal -> ParsedProposal.of(proposal, parser)).toList();
    var sorted = readings.stream().sorted(ORDER).toList();
    new Placement(new DraftEditor(document, reader), reader, earlier).run(sorted);
    return new PlacedProposals(
        document.edits(), readings.stream().map(ParsedProposal::answer).toList());
  }

  private List<UnifiedDiff> started(
      EntryFactsParser reader, List<UnifiedDiff> found, List<ProposalOutcome> answers) {
    return earlier
        .last()
        .map(last -> new StartedFile(config, reader, last).proposed(found, answers))
        .orElse(found);
  }

  /// By number, or else by name; it decides which of two equal proposals is the duplicate.
  private static final Comparator<ParsedProposal> ORDER =
      Comparator.comparing(ParsedProposal::origin, EntryOrigin.ORDER)
          .thenComparing(ParsedProposal::essence);
}
