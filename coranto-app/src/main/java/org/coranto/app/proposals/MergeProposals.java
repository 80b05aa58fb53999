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
import org.coranto.proposal.ProposalAnswer;
import org.coranto.proposal.ProposalOutcome;

/**
 * Puts what branches propose into the open draft with one commit that has all of them as parents:
 * the forge sees that they are merged, and closes their pull requests.
 */
public final class MergeProposals {

  private final Newsletter newsletter;

  public MergeProposals(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  /**
   * @param proposals patch files, and branches or other revisions
   * @param draft the draft that they are for; empty for the open draft
   * @param author who answers for the commit; empty for the user that the repository names
   */
  public record Request(List<String> proposals, Optional<Path> draft, Optional<Author> author) {

    public Request {
      proposals = List.copyOf(proposals);
    }
  }

  /**
   * @param change unchanged where nothing was to be done
   * @param message what was, or would have been, said of each proposal
   */
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
            "%s has changes that are not committed; commit them first, so that they can be told from what is merged"
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
        return new Attempt.Done<>(new Merged(new TextChange.Kept.Unchanged(), message, placed.answers()));
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

  /** Names of files first: a branch can be called by its full name, {@code refs/heads/…}. */
  private static Map<String, Proposed> receive(
      Request request, IncomingProposals incoming, ProposedCommits commits) {
    var branches = new LinkedHashMap<String, Proposed>();
    for (var name : request.proposals()) {
      if (isFile(name)) {
        incoming.receive(
            String.valueOf(Path.of(name).getFileName()), NewsletterFolder.bytes(Path.of(name)));
        continue;
      }
      commits
          .proposed(name)
          .ifPresent(proposed -> {
            branches.put(name, proposed);
            incoming.receive(name, proposed.patch().bytes());
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

  /** Whether something of it is in the draft now, or was there before. */
  private static boolean isTaken(ProposalAnswer answer) {
    return answer.refused().isEmpty()
        && answer.outcomes().stream()
            .anyMatch(outcome -> !(outcome instanceof ProposalOutcome.Other));
  }
}
