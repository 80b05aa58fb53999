package org.coranto.app.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.proposal.Hunk.Line;
import org.coranto.proposal.Hunk.Mark;
import org.coranto.proposal.Proposal;
import org.coranto.proposal.ProposalAnswer;
import org.coranto.proposal.ProposalOutcome;

/// The lines that proposals add, and what their answers say of them.
final class AddedLines {

  private AddedLines() {}

  /// The lines that a proposal adds and that say something.
  static List<String> of(Proposal proposal) {
    return proposal.files().stream()
        .flatMap(file -> file.hunks().stream())
        .flatMap(hunk -> hunk.lines().stream())
        .filter(line -> line.mark() == Mark.ADDED)
        .map(Line::text)
        .filter(text -> !text.isBlank())
        .toList();
  }

  /// The added lines that are in no answer and not in the draft either.
  static List<String> lost(List<Proposal> proposals, List<ProposalAnswer> answers, String draft) {
    var there = words(draft.lines());
    var lost = new ArrayList<String>();
    for (int i = 0; i < proposals.size(); i++) {
      var answered = words(answers.get(i).outcomes().stream().flatMap(AddedLines::lines));
      of(proposals.get(i)).stream()
          .filter(Predicate.not(line -> answered.contains(PublishedPlaces.words(line))))
          .filter(Predicate.not(line -> there.contains(PublishedPlaces.words(line))))
          .forEach(lost::add);
    }
    return lost;
  }

  private static Set<String> words(Stream<String> lines) {
    return lines.map(PublishedPlaces::words).collect(Collectors.toSet());
  }

  private static Stream<String> lines(ProposalOutcome outcome) {
    return switch (outcome) {
      case ProposalOutcome.Accepted(var _, var lines) -> lines.stream();
      case ProposalOutcome.Duplicate(var _, var lines, var _) -> lines.stream();
      case ProposalOutcome.Changed(var _, var _, var after) -> after.stream();
      case ProposalOutcome.Removed _ -> Stream.empty();
      case ProposalOutcome.Other(var _, var _, var added, var _) -> added.stream();
    };
  }
}
