package org.coranto.desk.flow;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.coranto.desk.newsletter.OpenDraft;
import org.coranto.desk.repo.FileInPlace;
import org.coranto.desk.repo.NewsletterRepository.Author;
import org.coranto.desk.repo.ProposedCommits;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** Changes the draft: as a commit where that is clean, or else in its file alone. */
final class DraftCommit {

  private DraftCommit() {}

  /** What became of it. */
  enum Kept {
    COMMITTED,
    /** The folder is in no Git repository, or nobody is known who could commit there. */
    WRITTEN,
    /** Changes of somebody else would have been committed with it. */
    WRITTEN_BESIDE_OTHERS
  }

  /**
   * @param author in whose name; the editor's own, where nobody is given
   * @param committer the editor; whom the repository names, where nobody is given
   */
  static Kept write(
      Path root,
      OpenDraft draft,
      byte[] after,
      String message,
      Optional<Author> author,
      Optional<Author> committer,
      ZonedDateTime at) {
    if (!isInRepository(root)) {
      FileInPlace.write(draft.file(), draft.bytes(), after);
      return Kept.WRITTEN;
    }
    try (var commits = ProposedCommits.of(root)) {
      var editor = committer.or(commits::author);
      if (editor.isEmpty()) {
        FileInPlace.write(draft.file(), draft.bytes(), after);
        return Kept.WRITTEN;
      }
      if (!commits.isCommitted(draft.file(), draft.bytes())) {
        FileInPlace.write(draft.file(), draft.bytes(), after);
        return Kept.WRITTEN_BESIDE_OTHERS;
      }
      commits.commit(
          draft.file(),
          draft.bytes(),
          after,
          List.of(),
          message,
          person(author.orElse(editor.get()), at),
          person(editor.get(), at));
      return Kept.COMMITTED;
    }
  }

  /** Who commits there, as the repository says. */
  static Optional<Author> editor(Path root) {
    if (!isInRepository(root)) {
      return Optional.empty();
    }
    try (var commits = ProposedCommits.of(root)) {
      return commits.author();
    }
  }

  private static boolean isInRepository(Path root) {
    return new FileRepositoryBuilder().findGitDir(root.toFile()).getGitDir() != null;
  }

  private static PersonIdent person(Author author, ZonedDateTime at) {
    return new PersonIdent(author.name(), author.email(), at.toInstant(), at.getZone());
  }
}
