package org.coranto.app.repo;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.coranto.app.CorantoException;

/// Lists the files in folders and their subfolders, with stamps; skips hidden files, and follows
/// only links that stay in the newsletter's folder. Records each folder that it reads, because a
/// folder's stamp changes when something is added or removed.
public final class FileListing {

  private final Path root;
  private final Map<String, FileStamp> seen = new TreeMap<>();
  private final Map<String, String> refused = new TreeMap<>();

  /// @param root the newsletter's folder
  public FileListing(Path root) {
    this.root = root;
  }

  /// The stamps of all files and folders that were read, by absolute path.
  public Map<String, FileStamp> seen() {
    return seen;
  }

  /// Links that were not followed, by their path from the newsletter's folder, with the reason.
  public Map<String, String> refused() {
    return refused;
  }

  /// Records one file or folder, whether it exists or not.
  public void note(Path file) {
    FileStamp.of(file).ifPresent(stamp -> seen.put(file.toString(), stamp));
  }

  /// The files in a folder and its subfolders, by their path from the newsletter's folder, with
  /// forward slashes.
  public Map<String, Path> below(String folder) {
    return below(folder, true);
  }

  /// One file, by its path from the newsletter's folder; none if it does not exist.
  public Map<String, Path> file(String name) {
    var file = root.resolve(name).normalize();
    var folder = file.getParent();
    if (folder == null || !file.startsWith(root)) {
      return Map.of();
    }
    note(folder);
    var found = folder.equals(root) ? belowOnly(file) : below(name(folder));
    return found.containsKey(name) ? Map.of(name, file) : Map.of();
  }

  private Map<String, Path> belowOnly(Path file) {
    note(file);
    return Files.isRegularFile(file, java.nio.file.LinkOption.NOFOLLOW_LINKS)
        ? Map.of(name(file), file)
        : Map.of();
  }

  /// The same without anything that is reached by a link.
  public Map<String, Path> belowWithoutLinks(String folder) {
    return below(folder, false);
  }

  private Map<String, Path> below(String folder, boolean links) {
    var start = root.resolve(folder).normalize();
    if (!start.startsWith(root)) {
      throw new CorantoException("refused to read outside the newsletter's folder: " + folder);
    }
    note(start.equals(root) ? root : start.resolveSibling(""));
    var files = new TreeMap<String, Path>();
    if (Files.isDirectory(start) || Files.isSymbolicLink(start)) {
      try {
        var walk = new Walk(files, links);
        if (!Files.isSymbolicLink(start) && !isReal(start)) {
          walk.refuse(start); // a folder above it is a link that leads out
          return files;
        }
        Files.walkFileTree(start, walk);
      } catch (IOException e) {
        throw new CorantoException("could not list " + start, e);
      }
    }
    return files;
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final Map<String, Path> files;

    private final boolean links;

    private Walk(Map<String, Path> files, boolean links) {
      this.files = files;
      this.links = links;
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
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (attributes.isRegularFile() && !isHidden(file)) {
        add(file, attributes);
      } else if (attributes.isSymbolicLink() && links && !isHidden(file)) {
        follow(file);
      }
      return FileVisitResult.CONTINUE;
    }

    private void add(Path file, BasicFileAttributes attributes) {
      seen.put(file.toString(), FileStamp.of(attributes));
      files.put(name(file), file);
    }

    private void refuse(Path link) {
      refused.put(
          name(link), "is a link that leads out of the newsletter's folder; it was not followed");
    }

    private void follow(Path link) throws IOException {
      Path target;
      try {
        target = link.toRealPath();
      } catch (IOException _) {
        refused.put(name(link), "is a link to %s, which does not exist".formatted(shown(link)));
        return;
      }
      if (!isPublic(target)) {
        refuse(link);
      } else if (Files.isDirectory(target) && link.startsWith(target)) {
        refused.put(name(link), "is a link to %s, which contains it".formatted(shown(link)));
      } else if (Files.isDirectory(target)) {
        Files.walkFileTree(target, new Linked(link, target, this));
      } else {
        add(link, Files.readAttributes(target, BasicFileAttributes.class));
      }
    }
  }

  /// The files of a folder under the path of the link to it. Links in it are not followed.
  private final class Linked extends SimpleFileVisitor<Path> {
    private final Path link;
    private final Path target;
    private final Walk walk;

    private Linked(Path link, Path target, Walk walk) {
      this.link = link;
      this.target = target;
      this.walk = walk;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (isHidden(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      seen.put(under(folder).toString(), FileStamp.of(attributes));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !isHidden(file)) {
        walk.add(under(file), attributes);
      } else if (attributes.isSymbolicLink() && !isHidden(file)) {
        refused.put(name(under(file)), "is a link in a folder that is a link; it was not followed");
      }
      return FileVisitResult.CONTINUE;
    }

    private Path under(Path file) {
      return link.resolve(target.relativize(file).toString());
    }
  }

  /// Whether a folder is where its path says, or at another public place of the newsletter.
  private boolean isReal(Path folder) throws IOException {
    var real = folder.toRealPath();
    return real.equals(folder) || isPublic(real);
  }

  private String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static String shown(Path link) throws IOException {
    return Files.readSymbolicLink(link).toString();
  }

  /// Whether a real path is in the newsletter's folder and not hidden there.
  private boolean isPublic(Path target) {
    return target.startsWith(root)
        && !target.equals(root)
        && StreamSupport.stream(root.relativize(target).spliterator(), false)
            .noneMatch(FileListing::isHidden);
  }

  private static boolean isHidden(Path file) {
    return file.getFileName() != null && file.getFileName().toString().startsWith(".");
  }
}
