package org.coranto.app.repo;

import java.util.Optional;
import org.coranto.app.repo.NewsletterRepository.Author;

/// The author and the committer of a change.
record CommitPeople(Author author, Author committer) {

  static Optional<CommitPeople> of(Change change, GitSettings settings) {
    var committer = Optional.ofNullable(change.committer()).or(settings::committer);
    var author =
        Optional.ofNullable(change.author())
            .or(() -> Optional.ofNullable(change.committer()))
            .or(settings::author);
    return committer.flatMap(it -> author.map(name -> new CommitPeople(name, it)));
  }
}
