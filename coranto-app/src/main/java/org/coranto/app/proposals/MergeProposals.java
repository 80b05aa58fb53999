package org.coranto.app.proposals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.app.CorantoException;
import org.coranto.app.Obstacle;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.repo.Attempt;
import org.coranto.app.repo.Change;
import org.coranto.app.repo.NewsletterFolder;
import org.coranto.app.repo.NewsletterRepository.Author;
import org.coranto.app.repo.ProposedCommits;
import org.coranto.app.repo.ProposedCommits.Proposed;
import org.coranto.model.TextChange;
import org.coranto.proposal.EntryOrigin;
import org.coranto.proposal.ProposalAnswer;
import org.coranto.proposal.ProposalOutcome;

/// Merges the entries of branches into the open draft, with one commit that has the branches as
/// parents, so that the forge closes their pull requests.
public final class MergeProposals {

  private final Newsletter newsletter;

  public MergeProposals(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  /// @param proposals patch files, and branches or other revisions
  /// @param draft the draft to change; empty for the open draft
  /// @param author the committer; empty for the user in Git's settings
  public record Request(List<String> proposals, Optional<Path> draft, Optional<Author> author) {

    public Request {
      proposals = List.copyOf(proposals);
    }
  }

  /// @param change the change of the draft; unchanged if there was nothing to merge
  /// @param message the commit message, with the result of each proposal
  public record Merged(TextChange change, String message, List<ProposalAnswer> answers) {}

  public Merged run(Request request) {
    return newsletter.writer().untilDone(() -> merge(request));
  }

  private Attempt<Merged> merge(Request request) {
    var draft = request.draft().map(newsletter::draft).orElseGet(newsletter::draft);
    var incoming = new IncomingProposals(newsletter, draft);
    try (var commits = ProposedCommits.of(newsletter.root(), newsletter.runtime().environment())) {
      if (!commits.isCommitted(draft.file(), draft.bytes())) {
        throw new CorantoException(
            "%s has uncommitted changes; commit them first, so that the merge commit does not contain them"
                .formatted(draft.file()));
      }
      var author = author(request);
      var branches = receive(request, incoming, commits);
      var placed = incoming.place();
      var parents = new ArrayList<Proposed>();
      for (var answer : placed.answers()) {
        if (isTaken(answer) && branches.containsKey(answer.proposal())) {
          parents.add(branches.get(answer.proposal()));
        }
      }
      var message = MergeMessage.of(draft.head(), placed.answers(), parents);
      if (placed.edits().isEmpty() && parents.isEmpty()) {
        return new Attempt.Done<>(
            new Merged(new TextChange.Kept.Unchanged(), message, placed.answers()));
      }
      var change =
          Change.of(
                  draft.file(),
                  draft.bytes(),
                  draft.source().with(placed.edits()).bytes(),
                  message,
                  newsletter.now())
              .committedBy(author)
              .merging(parents.stream().map(Proposed::commit).distinct().toList());
      return newsletter
          .writer()
          .write(change)
          .attempt(result -> new Merged(result, message, placed.answers()));
    }
  }

  private Author author(Request request) {
    return request
        .author()
        .or(newsletter.writer()::committer)
        .orElseThrow(() -> new CorantoException(new Obstacle.NoAuthor()));
  }

  /// A name is a file if it exists, else a branch; `refs/heads/…` names a branch in any case.
  private static Map<EntryOrigin, Proposed> receive(
      Request request, IncomingProposals incoming, ProposedCommits commits) {
    var branches = new LinkedHashMap<EntryOrigin, Proposed>();
    for (var name : request.proposals()) {
      if (isFile(name)) {
        incoming.receive(
            new EntryOrigin.OfFile(String.valueOf(Path.of(name).getFileName())),
            NewsletterFolder.bytes(Path.of(name)));
        continue;
      }
      commits
          .proposed(name)
          .ifPresent(proposed -> {
            var origin = new EntryOrigin.OfRevision(name);
            branches.put(origin, proposed);
            incoming.receive(origin, proposed.patch().bytes());
          });
    }
    return branches;
  }

  private static boolean isFile(String name) {
    try {
      return Files.isRegularFile(Path.of(name));
    } catch (java.nio.file.InvalidPathException _) {
      return false;
    }
  }

  /// Whether one of its entries is in the draft, new or from before.
  private static boolean isTaken(ProposalAnswer answer) {
    return answer.refused().isEmpty()
        && answer.outcomes().stream()
            .anyMatch(outcome -> !(outcome instanceof ProposalOutcome.Other));
  }
}
