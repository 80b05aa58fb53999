package org.coranto.app.site;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.coranto.app.CorantoException;
import org.coranto.app.Progress;
import org.coranto.app.repo.StateDirectory;

/// The folder that a site is served from. New artifacts are first written into a folder next to it,
/// and moved when all are complete; a new site is moved as a whole. Until then the old site is
/// unchanged. Links are not followed, so nothing outside is written or deleted.
public final class SiteFolder implements AutoCloseable {

  private final Path folder;
  private final Path beside;
  private final Set<String> staged = ConcurrentHashMap.newKeySet();
  private final Set<Path> made = ConcurrentHashMap.newKeySet();
  private final Set<Path> withoutLinks = ConcurrentHashMap.newKeySet();

  /// @param folder its real path, see [#real]
  public SiteFolder(Path folder) {
    this.folder = folder;
    this.beside = folder.resolveSibling("." + folder.getFileName() + ".new");
    deleteTree(beside); // left by a build that was killed
  }

  /// The real path of a site's folder, which need not exist yet.
  public static Path real(Path folder) {
    var whole = folder.toAbsolutePath().normalize();
    try {
      if (Files.exists(whole)) {
        return whole.toRealPath();
      }
      var parent = whole.getParent();
      return parent != null && Files.exists(parent)
          ? parent.toRealPath().resolve(whole.getFileName())
          : whole;
    } catch (IOException e) {
      throw new CorantoException("could not find the real path of %s".formatted(folder), e);
    }
  }

  /// The file of an artifact.
  ///
  /// @throws CorantoException if its path leaves the site
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

  /// The file of an artifact, for writing or deleting.
  ///
  /// @throws CorantoException if a folder on the way is a link
  private Path reached(String path) {
    var place = place(path);
    var parent = place.getParent();
    if (parent != null && !withoutLinks.contains(parent)) {
      for (var on = parent; on != null && !on.equals(folder); on = on.getParent()) {
        StateDirectory.refuseLink(on);
      }
      withoutLinks.add(parent);
    }
    return place;
  }

  /// Writes an artifact next to the site; returns whether it differs from the existing one.
  public boolean stage(String path, byte[] bytes) {
    try {
      if (isThere(reached(path), bytes)) {
        return false;
      }
      var file = within(beside, path);
      var parent = file.getParent();
      if (parent != null && !made.contains(parent)) {
        Files.createDirectories(parent); // safe if two threads do it
        made.add(parent);
      }
      Files.write(file, bytes);
      staged.add(path);
      return true;
    } catch (IOException e) {
      throw new CorantoException("could not write " + path + " in " + folder, e);
    }
  }

  /// Whether the file has these bytes; a link to such a file does not count.
  private static boolean isThere(Path file, byte[] bytes) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  /// Staged artifacts that are not published yet, by their path in the site.
  public Set<String> staged() {
    return Set.copyOf(staged);
  }

  /// The files of the site, without hidden ones, which Coranto never writes.
  public Set<String> files() {
    var files = new TreeSet<String>();
    if (Files.isDirectory(folder)) {
      try {
        Files.walkFileTree(folder, new Listed(files, false));
      } catch (IOException e) {
        throw new CorantoException("could not list " + folder, e);
      }
    }
    return files;
  }

  /// Moves staged artifacts to their places and deletes unwanted ones.
  ///
  /// @throws CorantoException before anything is changed, where a link or a file that is not
  ///   Coranto's is in the way
  public void publish(Set<String> unwanted, Progress progress) {
    unwanted.forEach(this::reached);
    staged.forEach(path -> refuseToReplace(path, unwanted));
    try {
      if (!staged.isEmpty() && !Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        staged.clear();
        return;
      }
      for (var path : unwanted) {
        remove(path);
      }
      int done = 0;
      for (var path : staged) {
        moveIntoPlace(path);
        progress.at("publishing", ++done, staged.size());
      }
      staged.clear();
    } catch (IOException e) {
      throw new CorantoException("could not put the new site in place at " + folder, e);
    }
  }

  /// Refuses to replace a folder by a file, or a file by a folder, unless Coranto wrote it.
  private void refuseToReplace(String path, Set<String> unwanted) {
    var place = place(path);
    if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      var others = new TreeSet<String>();
      try {
        Files.walkFileTree(place, new Listed(others, true));
      } catch (IOException e) {
        throw new CorantoException("could not list " + place, e);
      }
      others.removeAll(unwanted);
      if (!others.isEmpty()) {
        throw inTheWay(place);
      }
    }
    for (var on = place.getParent(); on != null && !on.equals(folder); on = on.getParent()) {
      if (Files.isRegularFile(on) && !unwanted.contains(name(on))) {
        throw inTheWay(on);
      }
    }
  }

  private static CorantoException inTheWay(Path file) {
    return new CorantoException(
        "%s has the path of a new artifact and was not written by Coranto. Move it to another folder."
            .formatted(file));
  }

  private String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private void moveIntoPlace(String path) throws IOException {
    var place = reached(path);
    var parent = place.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      deleteTree(place); // a file replaces a folder, which now has only empty folders in it
    }
    Files.move(
        within(beside, path),
        place,
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private void remove(String path) throws IOException {
    var file = reached(path);
    var above = file.getParent();
    if (above == null || !Files.isDirectory(above, LinkOption.NOFOLLOW_LINKS)) {
      return; // a build failed before it could replace the file above by a folder
    }
    if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      Files.deleteIfExists(file);
    }
    while (above != null && !above.equals(folder) && isEmptyFolder(above)) {
      Files.delete(above);
      above = above.getParent();
    }
  }

  private static boolean isEmptyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (var children = Files.list(folder)) {
      return children.findAny().isEmpty();
    }
  }

  /// Deletes staged artifacts that were not published.
  @Override
  public void close() {
    deleteTree(beside);
  }

  private static void deleteTree(Path root) {
    if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      Files.walkFileTree(root, new Deletion());
    } catch (IOException e) {
      throw new CorantoException("could not delete " + root, e);
    }
  }

  private final class Listed extends SimpleFileVisitor<Path> {
    private final Set<String> files;
    private final boolean withHidden;

    private Listed(Set<String> files, boolean withHidden) {
      this.files = files;
      this.withHidden = withHidden;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
      return !at.equals(folder) && isLeftOut(at)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isLeftOut(file)) {
        files.add(name(file));
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isLeftOut(Path file) {
      return !withHidden && String.valueOf(file.getFileName()).startsWith(".");
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
