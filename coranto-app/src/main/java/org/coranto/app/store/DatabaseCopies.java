package org.coranto.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.coranto.app.CorantoException;

/// Copies of the database, because what it contains cannot be made again. Once a week it is checked
/// and copied while it is in use; the last four copies are kept.
final class DatabaseCopies {

  private static final int DAYS = 7;
  private static final int KEPT = 4;
  private static final Pattern NAME = Pattern.compile("desk-(\\d{4}-\\d{2}-\\d{2})\\.db");

  private final Database database;
  private final Path folder;

  /// @param folder `.coranto/copies`
  DatabaseCopies(Database database, Path folder) {
    this.database = database;
    this.folder = folder;
  }

  /// Checks and copies the database, if the newest copy is a week old.
  ///
  /// @throws CorantoException if the database is damaged
  void keep(Instant now) {
    var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    try {
      var copies = copies();
      if (!copies.isEmpty() && day(copies.getLast()).isAfter(today.minusDays(DAYS))) {
        return;
      }
      database.check();
      Files.createDirectories(folder);
      var copy = folder.resolve("desk-%s.db".formatted(today));
      write(copy);
      copies = copies();
      for (var old : copies.subList(0, Math.max(0, copies.size() - KEPT))) {
        Files.deleteIfExists(old);
      }
    } catch (IOException e) {
      throw new CorantoException("could not copy the database to " + folder, e);
    }
  }

  /// By way of a file of its own: other processes may make the same copy.
  private void write(Path copy) throws IOException {
    var part = Files.createTempFile(folder, "desk", ".part");
    try {
      database.copy(part);
      Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /// The copies, the oldest first.
  private List<Path> copies() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
          .sorted()
          .toList();
    }
  }

  private static LocalDate day(Path copy) {
    return LocalDate.parse(NAME.matcher(copy.getFileName().toString()).replaceFirst("$1"));
  }
}
