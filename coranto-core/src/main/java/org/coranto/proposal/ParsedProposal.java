package org.coranto.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.coranto.proposal.Fragment.Spot;
import org.coranto.proposal.MarkdownBlock.Kind;
import org.coranto.proposal.Proposal.FileChange;
import org.coranto.proposal.UnifiedDiff.Dropped;

/// A parsed proposal: its changes of editions, and the reasons if the whole proposal is refused.
final class ParsedProposal {

  private final Proposal proposal;
  private final List<UnifiedDiff> differences = new ArrayList<>();
  private final List<ProposalOutcome> outcomes = new ArrayList<>();
  private final Map<Fragment, List<Spot>> comments = new HashMap<>();
  private final Map<Fragment, Set<DraftSection>> filled = new HashMap<>();
  private final Optional<String> refused;

  private ParsedProposal(Proposal proposal) {
    this.proposal = proposal;
    this.refused = refusal(proposal);
  }

  /// How the changes of a file become blocks.
  ///
  /// @param started removes what a new file has of the last edition, and answers it
  record Reader(
      EntryFactsParser facts,
      BiFunction<List<UnifiedDiff>, List<ProposalOutcome>, List<UnifiedDiff>> started) {}

  static ParsedProposal of(Proposal proposal, Reader reader) {
    var reading = new ParsedProposal(proposal);
    if (reading.refused.isEmpty()) {
      proposal.files().forEach(file -> reading.read(file, reader));
    }
    return reading;
  }

  private static Optional<String> refusal(Proposal proposal) {
    if (proposal.files().isEmpty()) {
      return Optional.of("it changes nothing");
    }
    return proposal.files().stream().noneMatch(FileChange::isEdition)
        ? Optional.of(
            "it changes no edition, only %s. The key [content] of coranto.toml says where editions and drafts are."
                .formatted(names(proposal)))
        : Optional.empty();
  }

  private static String names(Proposal proposal) {
    var names = proposal.files().stream().map(FileChange::name).distinct().toList();
    return String.join(", ", names.subList(0, Math.min(3, names.size())))
        + (names.size() > 3 ? " and others" : "");
  }

  private void read(FileChange file, Reader reader) {
    if (!file.isEdition()) {
      other(file, "%s is not an edition".formatted(file.name()));
      return;
    }
    switch (file.what()) {
      case REMOVED -> other(file, "it deletes the whole file %s".formatted(file.name()));
      case BINARY -> other(file, "%s is a binary file".formatted(file.name()));
      case RENAMED -> {
        other(
            new FileChange(file.name(), true, file.what(), List.of()), "it renames " + file.name());
        differences.addAll(lines(file, reader.facts()));
      }
      case CHANGED -> differences.addAll(lines(file, reader.facts()));
      case MADE ->
          differences.addAll(reader.started().apply(lines(file, reader.facts()), outcomes));
    }
  }

  private List<UnifiedDiff> lines(FileChange file, EntryFactsParser reader) {
    var hunks = file.hunks().stream().map(ConflictMarkers::of).toList();
    hunks.stream()
        .map(ConflictMarkers::removed)
        .filter(markers -> !markers.isEmpty())
        .forEach(markers -> outcomes.add(conflict(markers)));
    var fragments = hunks.stream().map(ConflictMarkers::hunk).map(Fragment::new).toList();
    var found = UnifiedDiffParser.of(fragments, reader);
    for (var difference : found) {
      if (difference instanceof Dropped(var spot) && spot.piece().is(Kind.COMMENT)) {
        comments.computeIfAbsent(spot.fragment(), _ -> new ArrayList<>()).add(spot);
      }
    }
    return found;
  }

  private static ProposalOutcome conflict(List<String> markers) {
    return new ProposalOutcome.Other(
        "",
        List.of(),
        markers,
        "it is the mark of a merge conflict; both versions of the conflict were read");
  }

  private void other(FileChange file, String because) {
    var removed = new ArrayList<String>();
    var added = new ArrayList<String>();
    for (var hunk : file.hunks()) {
      for (var line : hunk.lines()) {
        switch (line.mark()) {
          case KEPT -> {}
          case ADDED -> added.add(line.text());
          case REMOVED -> removed.add(line.text());
        }
      }
    }
    outcomes.add(new ProposalOutcome.Other("", removed, added, because));
  }

  EntryOrigin origin() {
    return proposal.origin();
  }

  /// A text that differs for proposals with the same name, unless they propose the same.
  String essence() {
    return proposal.files().toString();
  }

  List<UnifiedDiff> differences() {
    return differences;
  }

  /// The comments that it removes where it adds something.
  List<MarkdownBlock> cleared(Spot spot) {
    return comments.getOrDefault(spot.fragment(), List.of()).stream()
        .filter(gone -> gone.headingLine().equals(spot.headingLine()))
        .map(Spot::piece)
        .toList();
  }

  /// Records that a part of this fragment was inserted in this section.
  void fills(Fragment fragment, DraftSection part) {
    filled.computeIfAbsent(fragment, _ -> new HashSet<>()).add(part);
  }

  boolean hasFilled(Fragment fragment, DraftSection part) {
    return filled.getOrDefault(fragment, Set.of()).contains(part);
  }

  void add(ProposalOutcome outcome) {
    outcomes.add(outcome);
  }

  void replace(ProposalOutcome before, ProposalOutcome after) {
    int at = outcomes.indexOf(before);
    if (at >= 0) {
      outcomes.set(at, after);
    }
  }

  ProposalAnswer answer() {
    return new ProposalAnswer(origin(), refused, outcomes);
  }
}
