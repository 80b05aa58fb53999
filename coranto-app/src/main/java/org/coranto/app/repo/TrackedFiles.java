package org.coranto.app.repo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/// Finds out whether Git tracks a file.
public final class TrackedFiles {

  private static final int VERSION_AT = 7;
  private static final int WITHOUT_PREFIXES = 3; // from version 4 on, names are compressed

  private TrackedFiles() {}

  /// @param file a real path
  public static boolean has(Path file) {
    for (var top = file.getParent(); top != null; top = top.getParent()) {
      if (Files.exists(top.resolve(".git"))) {
        var name = top.relativize(file).toString().replace('\\', '/');
        return maybe(top, name) && surely(top, name);
      }
    }
    return false;
  }

  /// A name that is not in the bytes of the index is not tracked. This test is enough for nearly
  /// every build and needs no library.
  private static boolean maybe(Path top, String name) {
    try {
      var index = top.resolve(".git/index");
      if (Files.isDirectory(top.resolve(".git")) && !Files.exists(index)) {
        return false;
      }
      var bytes = Files.readAllBytes(index);
      return bytes.length <= VERSION_AT
          || bytes[VERSION_AT] > WITHOUT_PREFIXES
          || new String(bytes, StandardCharsets.ISO_8859_1)
              .contains(
                  new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    } catch (IOException _) {
      return true; // a linked work tree, whose index is in another folder
    }
  }

  private static boolean surely(Path top, String name) {
    RepositoryOnlyConfig.apply();
    try (Repository repository =
        new FileRepositoryBuilder().setWorkTree(top.toFile()).findGitDir(top.toFile()).build()) {
      return repository.readDirCache().findEntry(name) >= 0;
    } catch (IOException | RuntimeException _) {
      return false; // without a readable index Git tracks nothing
    }
  }
}
