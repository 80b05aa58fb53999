package org.coranto.app.preview;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/// Watched folders with their subfolders, and single files. Hidden files (`.git`, `.coranto`) and
/// backups of editor programs (`edition.md~`) are ignored.
///
/// @param except folders that are ignored
record WatchedPlaces(Set<Path> folders, Set<Path> files, Set<Path> except) {

  static WatchedPlaces of(List<Path> places, Set<Path> except) {
    var byFolder =
        places.stream()
            .map(WatchedPlaces::plain)
            .collect(Collectors.partitioningBy(Files::isDirectory, Collectors.toSet()));
    return new WatchedPlaces(
        byFolder.getOrDefault(true, Set.of()),
        byFolder.getOrDefault(false, Set.of()),
        except.stream().map(WatchedPlaces::plain).collect(Collectors.toSet()));
  }

  private static Path plain(Path path) {
    return path.toAbsolutePath().normalize();
  }

  boolean matters(Path path) {
    return files.contains(path)
        || folders.contains(path)
        || (except.stream().noneMatch(path::startsWith)
            && folders.stream().anyMatch(folder -> isPlainBelow(folder, path)));
  }

  private static boolean isPlainBelow(Path folder, Path path) {
    if (!path.startsWith(folder)) {
      return false;
    }
    for (var name : folder.relativize(path)) {
      if (isLitter(name.toString())) {
        return false;
      }
    }
    return true;
  }

  /// Hidden files, backups (Emacs, gedit), and Vim's test for write permission.
  private static boolean isLitter(String name) {
    return name.startsWith(".")
        || name.endsWith("~")
        || name.endsWith(".swp")
        || name.startsWith("#")
        || name.equals("4913");
  }

  /// Visits every watched file and folder, without following links; skips files that vanish.
  void walk(BiConsumer<Path, BasicFileAttributes> visitor) throws IOException {
    for (var folder : folders) {
      walk(folder, visitor);
    }
    for (var file : files) {
      if (Files.exists(file)) {
        visitor.accept(file, Files.readAttributes(file, BasicFileAttributes.class));
      }
    }
  }

  void walk(Path start, BiConsumer<Path, BasicFileAttributes> visitor) throws IOException {
    Files.walkFileTree(
        start,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!matters(folder)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            visitor.accept(folder, attributes);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (matters(file)) {
              visitor.accept(file, attributes);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
