package org.coranto.app.adopt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Copies and deletes folders with their content.
final class FolderCopy {

  private FolderCopy() {}

  /// Copies files and folders; the copies get the default permissions of new files.
  static void copy(Path from, Path to) throws IOException {
    try (var all = Files.walk(from)) {
      for (var path : (Iterable<Path>) all::iterator) {
        var target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          try (var bytes = Files.newInputStream(path)) {
            Files.copy(bytes, target);
          }
        }
      }
    }
  }

  /// Deletes a folder, if it is there.
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var all = Files.walk(folder)) {
      for (var path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(path);
      }
    }
  }
}
