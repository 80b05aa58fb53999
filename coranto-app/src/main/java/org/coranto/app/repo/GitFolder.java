package org.coranto.app.repo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Finds the Git folder of a work tree, without the Git library.
final class GitFolder {

  private static final String LINK = "gitdir: ";

  private GitFolder() {}

  /// @param folder anywhere in the work tree
  static Optional<Path> around(Path folder) {
    for (var at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
      var git = at.resolve(".git");
      if (Files.isRegularFile(git.resolve("HEAD"))) {
        return Optional.of(git);
      }
      if (Files.isRegularFile(git)) {
        return linked(git);
      }
    }
    return Optional.empty();
  }

  /// The Git folder of a linked work tree or a submodule.
  private static Optional<Path> linked(Path file) {
    try {
      var text = Files.readString(file).strip();
      return text.startsWith(LINK)
          ? Optional.of(file.resolveSibling(text.substring(LINK.length())).normalize())
          : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
