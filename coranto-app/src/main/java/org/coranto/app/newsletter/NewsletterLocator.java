package org.coranto.app.newsletter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.Optional;
import java.util.function.Function;
import org.coranto.app.CorantoException;
import org.coranto.app.Obstacle;

/// Finds the newsletter that contains a folder: the first `coranto.toml` in it or in a folder
/// above, as Git finds a repository.
///
/// A `coranto.toml` can name programs to run. One above the folder is used only if it and its
/// folder have the owner of the folder that the search began in, so that no one can put one into a
/// folder such as `/tmp` for other users.
public final class NewsletterLocator {

  private final Function<Path, Optional<UserPrincipal>> owner;

  public NewsletterLocator() {
    this(NewsletterLocator::owner);
  }

  /// @param owner finds the owner of a file; empty if the file system has no owners
  NewsletterLocator(Function<Path, Optional<UserPrincipal>> owner) {
    this.owner = owner;
  }

  /// The newsletter's folder; empty if there is none up to the root of the file system. If it is
  /// the start folder, it is returned as given; from the current folder the result is relative:
  /// `../..`.
  ///
  /// @throws CorantoException if it belongs to another user
  public Optional<Path> find(Path start) {
    if (isNewsletter(start)) {
      return Optional.of(start);
    }
    Path real;
    try {
      real = start.toRealPath();
    } catch (IOException _) {
      return Optional.empty(); // opening it reports the error
    }
    var up = Path.of("..");
    for (var folder = real.getParent(); folder != null; folder = folder.getParent()) {
      if (isNewsletter(folder)) {
        requireSameOwner(real, folder);
        return Optional.of(start.toString().isEmpty() ? up : folder);
      }
      up = up.resolve("..");
    }
    return Optional.empty();
  }

  private static boolean isNewsletter(Path folder) {
    return Files.isRegularFile(folder.resolve(Newsletter.CONFIGURATION));
  }

  private void requireSameOwner(Path start, Path folder) {
    var mine = owner.apply(start);
    if (!mine.equals(owner.apply(folder))
        || !mine.equals(owner.apply(folder.resolve(Newsletter.CONFIGURATION)))) {
      throw new CorantoException(new Obstacle.ForeignNewsletter(folder));
    }
  }

  private static Optional<UserPrincipal> owner(Path file) {
    try {
      return Optional.of(Files.getOwner(file));
    } catch (IOException | UnsupportedOperationException _) {
      return Optional.empty();
    }
  }
}
