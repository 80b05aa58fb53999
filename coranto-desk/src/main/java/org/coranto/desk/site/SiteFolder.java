package org.coranto.desk.site;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.coranto.desk.CorantoException;
import org.coranto.desk.repo.FileStamp;

/**
 * The folder a site is served from. New artifacts are written beside it first; only when all of
 * them are there do they take their places, and a new site takes its place as a whole. Until then
 * the old site stays as it was.
 */
public final class SiteFolder implements AutoCloseable {

  private final Path folder;
  private final Path beside;
  private final Set<String> staged = ConcurrentHashMap.newKeySet();
  private final Set<Path> made = ConcurrentHashMap.newKeySet();

  public SiteFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
    this.beside = this.folder.resolveSibling("." + this.folder.getFileName() + ".new");
    deleteTree(beside); // of a build that was killed
  }

  /**
   * Where an artifact lies.
   *
   * @throws CorantoException where its path leaves the site
   */
  public Path place(String path) {
    return within(folder, path);
  }

  private static Path within(Path root, String path) {
    var place = root.resolve(path).normalize();
    if (!place.startsWith(root) || place.equals(root)) {
      throw new CorantoException("refused to write outside the site: “" + path + "”");
    }
    return place;
  }

  /** Writes an artifact beside the site; says whether it differs from what is there. */
  public boolean stage(String path, byte[] bytes) {
    try {
      if (isThere(place(path), bytes)) {
        return false;
      }
      var file = within(beside, path);
      var parent = file.getParent();
      if (parent != null && !made.contains(parent)) {
        Files.createDirectories(parent); // twice at once does no harm
        made.add(parent);
      }
      Files.write(file, bytes);
      staged.add(path);
      return true;
    } catch (IOException e) {
      throw new CorantoException("could not write " + path + " below " + folder, e);
    }
  }

  private static boolean isThere(Path file, byte[] bytes) throws IOException {
    var stamp = FileStamp.of(file);
    return stamp.isPresent()
        && stamp.get().size() == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  /** Puts what was staged in its place and takes away what is no longer wanted. */
  public void publish(Set<String> unwanted) {
    try {
      if (!staged.isEmpty() && !Files.exists(folder)) {
        Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
      } else {
        for (var path : staged) {
          moveIntoPlace(path);
        }
      }
      for (var path : unwanted) {
        remove(place(path));
      }
    } catch (IOException e) {
      throw new CorantoException("could not put the new site in place at " + folder, e);
    }
  }

  private void moveIntoPlace(String path) throws IOException {
    var place = place(path);
    var parent = place.getParent();
    if (parent != null) {
      makeRoom(parent);
    }
    if (Files.isDirectory(place)) {
      deleteTree(place); // what was a folder is a file now
    }
    Files.move(
        within(beside, path),
        place,
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Where a file stands in the way of a folder, the folder is what is wanted now. */
  private void makeRoom(Path parent) throws IOException {
    for (var above = parent; above != null && above.startsWith(folder); above = above.getParent()) {
      if (Files.isRegularFile(above)) {
        Files.delete(above);
      }
    }
    Files.createDirectories(parent);
  }

  private void remove(Path file) throws IOException {
    if (!Files.isDirectory(file)) {
      Files.deleteIfExists(file);
    }
    var above = file.getParent();
    while (above != null && !above.equals(folder) && isEmptyFolder(above)) {
      Files.delete(above);
      above = above.getParent();
    }
  }

  private static boolean isEmptyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (var children = Files.list(folder)) {
      return children.findAny().isEmpty();
    }
  }

  /** Takes away what was staged and not published. */
  @Override
  public void close() {
    deleteTree(beside);
  }

  private static void deleteTree(Path root) {
    if (!Files.exists(root)) {
      return;
    }
    try {
      Files.walkFileTree(root, new Deletion());
    } catch (IOException e) {
      throw new CorantoException("could not delete " + root, e);
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(
        Path folder, @org.jspecify.annotations.Nullable IOException trouble) throws IOException {
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
