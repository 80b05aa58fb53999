package org.coranto.app.proposals;

import java.util.List;
import java.util.stream.Collectors;
import org.coranto.app.repo.ProposedCommits.Proposed;
import org.coranto.model.EditionHead;
import org.coranto.proposal.ProposalAnswer;
import org.coranto.report.AnswerText;

/// The message of a merge commit, with the result of each proposal.
final class MergeMessage {

  private MergeMessage() {}

  static String of(EditionHead draft, List<ProposalAnswer> answers, List<Proposed> parents) {
    var subject =
        "Place %d %s into “%s”"
            .formatted(
                answers.size(), answers.size() == 1 ? "proposal" : "proposals", draft.title());
    var body = answers.stream().map(AnswerText::of).collect(Collectors.joining("\n"));
    var authors =
        parents.stream()
            .map(parent -> "Co-authored-by: " + parent.author().replace('\n', ' '))
            .distinct()
            .collect(Collectors.joining("\n"));
    return "%s\n\n%s%s\n".formatted(subject, body, authors.isEmpty() ? "" : "\n" + authors);
  }
}
