package org.coranto.desk.flow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.desk.CorantoException;
import org.coranto.desk.Progress;
import org.coranto.desk.newsletter.Newsletter;
import org.coranto.desk.repo.NewsletterFolder;
import org.coranto.desk.repo.NewsletterRepository.Author;
import org.coranto.desk.repo.ProposedCommits;
import org.coranto.desk.repo.ProposedCommits.Proposed;
import org.coranto.draft.place.Answer;
import org.coranto.draft.place.Outcome;
import org.eclipse.jgit.lib.PersonIdent;

/**
 * Puts what branches propose into the open draft with one commit that has all of them as parents:
 * the forge sees that they are merged, and closes their pull requests.
 */
public final class MergeProposals {

  private final Path cache;
  private final Progress progress;

  /**
   * @param cache the user's folder for what can be made again
   */
  public MergeProposals(Path cache, Progress progress) {
    this.cache = cache;
    this.progress = progress;
  }

  /**
   * @param commit its id; empty where nothing was to be done
   * @param message what was, or would have been, said of each proposal
   */
  public record Merged(Optional<String> commit, String message, List<Answer> answers) {}

  public Merged run(MergeRequest request) {
    var desk =
        DraftDesk.of(
            request.newsletter(), request.configuration(), request.draft(), cache, progress);
    try (var commits = ProposedCommits.of(Newsletter.real(request.newsletter()))) {
      var draft = desk.draft();
      if (!commits.isCommitted(draft.file(), draft.bytes())) {
        throw new CorantoException(
            "%s has changes that are not committed; commit them first, so that they can be told from what is merged"
                .formatted(draft.file()));
      }
      var author = author(request, commits);
      var branches = receive(request, desk, commits);
      var placed = desk.place();
      var parents = new ArrayList<Proposed>();
      for (var answer : placed.answers()) {
        if (isTaken(answer) && branches.containsKey(answer.proposal())) {
          parents.add(branches.get(answer.proposal()));
        }
      }
      var message = MergeMessage.of(draft.head(), placed.answers(), parents);
      if (placed.edits().isEmpty() && parents.isEmpty()) {
        return new Merged(Optional.empty(), message, placed.answers());
      }
      var id =
          commits.commit(
              draft.file(),
              draft.bytes(),
              desk.after(placed),
              parents.stream().map(Proposed::commit).distinct().toList(),
              message,
              new PersonIdent(
                  author.name(), author.email(), request.at().toInstant(), request.at().getZone()));
      return new Merged(Optional.of(id), message, placed.answers());
    }
  }

  private static Author author(MergeRequest request, ProposedCommits commits) {
    return request
        .author()
        .or(commits::author)
        .orElseThrow(() ->
            new CorantoException(
                "nobody answers for the commit. Say who with --author \"Name <mail@example.org>\", or with git config user.name and user.email in this repository."));
  }

  /** Names of files first: a branch can be called by its full name, {@code refs/heads/…}. */
  private static Map<String, Proposed> receive(
      MergeRequest request, DraftDesk desk, ProposedCommits commits) {
    var branches = new LinkedHashMap<String, Proposed>();
    for (var name : request.proposals()) {
      if (isFile(name)) {
        desk.receive(
            String.valueOf(Path.of(name).getFileName()), NewsletterFolder.bytes(Path.of(name)));
        continue;
      }
      commits
          .proposed(name)
          .ifPresent(proposed -> {
            branches.put(name, proposed);
            desk.receive(name, proposed.patch().bytes());
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
  private static boolean isTaken(Answer answer) {
    return answer.refused().isEmpty()
        && answer.outcomes().stream().anyMatch(outcome -> !(outcome instanceof Outcome.Other));
  }
}
