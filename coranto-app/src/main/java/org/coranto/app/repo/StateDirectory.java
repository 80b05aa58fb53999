package org.coranto.app.repo;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.coranto.app.CorantoException;

/// The newsletter's state folder, `.coranto`. A repository can contain one, so nothing in it may be
/// a link; Git ignores everything in it.
public final class StateDirectory {

  private static final String IGNORE_ALL = "*\n";

  private StateDirectory() {}

  /// Creates the folder if it does not exist, and a file `.gitignore` in it that makes Git ignore
  /// the whole folder.
  ///
  /// @throws CorantoException if the folder or anything directly in it is a link
  public static Path make(Path folder) {
    refuseLinks(folder);
    try {
      Files.createDirectories(folder);
      var ignore = folder.resolve(".gitignore");
      if (!Files.exists(ignore, LinkOption.NOFOLLOW_LINKS)) {
        Files.writeString(ignore, IGNORE_ALL, StandardOpenOption.CREATE_NEW);
      }
      return folder;
    } catch (FileAlreadyExistsException _) {
      return folder; // another process made it at the same time
    } catch (IOException e) {
      throw new CorantoException("could not make the folder " + folder, e);
    }
  }

  /// @param root the newsletter's real folder
  /// @param folder a folder in it, which need not exist
  /// @throws CorantoException if a folder on the path, or anything directly in the folder, is a
  ///   link
  public static void refuseLinks(Path root, Path folder) {
    for (var on = folder; on != null && on.startsWith(root) && !on.equals(root); ) {
      refuseLink(on);
      on = on.getParent();
    }
    refuseLinks(folder);
  }

  private static void refuseLinks(Path folder) {
    refuseLink(folder);
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (var children = Files.newDirectoryStream(folder)) {
      children.forEach(StateDirectory::refuseLink);
    } catch (IOException e) {
      throw new CorantoException("could not list " + folder, e);
    }
  }

  /// @throws CorantoException if this is a link
  public static void refuseLink(Path file) {
    if (Files.isSymbolicLink(file)) {
      throw new CorantoException(
          "%s is a link to %s. Coranto writes and deletes files there and follows no links, because a repository could use one to reach any folder. Replace the link with a real file or folder."
              .formatted(file, target(file)));
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException _) {
      return "another place";
    }
  }
}
