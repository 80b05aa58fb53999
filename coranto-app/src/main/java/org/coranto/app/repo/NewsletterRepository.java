package org.coranto.app.repo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Optional;
import org.coranto.app.CorantoException;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;

/// A newsletter's Git repository, whose work tree is the newsletter's folder.
public final class NewsletterRepository implements AutoCloseable {

  static {
    RepositoryOnlyConfig.apply();
  }

  /// The author or committer of a change.
  public record Author(String name, String email) {}

  private final Git git;

  private NewsletterRepository(Git git) {
    this.git = git;
  }

  /// Creates an empty repository with a branch `main` in a folder.
  public static NewsletterRepository init(Path folder) {
    try {
      return new NewsletterRepository(
          Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call());
    } catch (GitAPIException e) {
      throw new CorantoException("could not create a Git repository in %s".formatted(folder), e);
    }
  }

  /// @throws CorantoException if `folder` is not the top of a work tree
  public static NewsletterRepository open(Path folder) {
    try {
      return new NewsletterRepository(Git.open(folder.toFile()));
    } catch (IOException e) {
      throw new CorantoException("%s is not a Git repository".formatted(folder), e);
    }
  }

  /// Whether `folder` is the top of a work tree.
  public static boolean isAt(Path folder) {
    return Files.exists(folder.resolve(".git"));
  }

  /// Commits files as they are now.
  ///
  /// @param paths files and folders, from the top, with forward slashes; `.` for everything
  /// @param at becomes the date of author and committer
  public void commit(String message, Author author, ZonedDateTime at, Collection<String> paths) {
    var person = new PersonIdent(author.name(), author.email(), at.toInstant(), at.getZone());
    try {
      var add = git.add();
      paths.forEach(add::addFilepattern);
      add.call();
      git.commit()
          .setMessage(message)
          .setAuthor(person)
          .setCommitter(person)
          .setSign(false)
          .setNoVerify(true)
          .call();
    } catch (GitAPIException e) {
      throw new CorantoException("could not commit “%s”".formatted(message), e);
    }
  }

  /// Sets a mark in the configuration of this repository.
  public void mark(String word) {
    var config = git.getRepository().getConfig();
    config.setBoolean("coranto", null, word, true);
    try {
      config.save();
    } catch (IOException e) {
      throw new CorantoException("could not write the configuration of the repository", e);
    }
  }

  public boolean isMarked(String word) {
    return git.getRepository().getConfig().getBoolean("coranto", word, false);
  }

  /// The URL that it was cloned from.
  public Optional<String> origin() {
    return Optional.ofNullable(
        git.getRepository().getConfig().getString("remote", "origin", "url"));
  }

  /// The commit that is checked out.
  public Optional<String> head() {
    try {
      return Optional.ofNullable(git.getRepository().resolve("HEAD")).map(ObjectId::name);
    } catch (IOException e) {
      throw new CorantoException("could not read which commit is checked out", e);
    }
  }

  @Override
  public void close() {
    git.close();
  }
}
