package org.coranto.app.repo;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import org.coranto.app.CorantoException;

/// Lists the files in folders and their subfolders, with stamps; does not follow links and skips
/// hidden files. Records each folder that it reads, because a folder's stamp changes when something
/// is added or removed.
public final class FileListing {

  private final Path root;
  private final Map<String, FileStamp> seen = new TreeMap<>();

  /// @param root the newsletter's folder
  public FileListing(Path root) {
    this.root = root;
  }

  /// The stamps of all files and folders that were read, by absolute path.
  public Map<String, FileStamp> seen() {
    return seen;
  }

  /// Records one file or folder, whether it exists or not.
  public void note(Path file) {
    FileStamp.of(file).ifPresent(stamp -> seen.put(file.toString(), stamp));
  }

  /// The files in a folder and its subfolders, by their path from the newsletter's folder, with
  /// forward slashes.
  public Map<String, Path> below(String folder) {
    var start = root.resolve(folder).normalize();
    if (!start.startsWith(root)) {
      throw new CorantoException("refused to read outside the newsletter's folder: " + folder);
    }
    note(start.equals(root) ? root : start.resolveSibling(""));
    var files = new TreeMap<String, Path>();
    if (Files.isDirectory(start)) {
      try {
        Files.walkFileTree(start, new Walk(files));
      } catch (IOException e) {
        throw new CorantoException("could not list " + start, e);
      }
    }
    return files;
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final Map<String, Path> files;

    private Walk(Map<String, Path> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (isHidden(folder) && !folder.equals(root)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      seen.put(folder.toString(), FileStamp.of(attributes));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !isHidden(file)) {
        seen.put(file.toString(), FileStamp.of(attributes));
        files.put(root.relativize(file).toString().replace('\\', '/'), file);
      }
      return FileVisitResult.CONTINUE;
    }
  }

  private static boolean isHidden(Path file) {
    return file.getFileName() != null && file.getFileName().toString().startsWith(".");
  }
}
