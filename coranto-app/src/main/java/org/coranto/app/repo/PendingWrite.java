package org.coranto.app.repo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;

/// A record of an unfinished change: written before the branch moves, and deleted when file and
/// index are updated. After a crash it shows whether a file is out of date or was changed by an
/// editor.
///
/// @param path from the top of the work tree
/// @param before the old content of the file, as an object; the zero id if there was none
/// @param after the new content of the file
/// @param staged the old object in the index; the zero id if there was none
record PendingWrite(
    ObjectId commit, String path, ObjectId before, ObjectId after, ObjectId staged) {

  static final String NAME = "pending-";

  /// All records in the folder.
  static List<PendingWrite> in(Path folder) throws IOException {
    var found = new ArrayList<PendingWrite>();
    try (var files = Files.newDirectoryStream(folder, NAME + "*")) {
      for (var file : files) {
        read(file).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  /// The record of a path, if any.
  static Optional<PendingWrite> of(Path folder, String path) throws IOException {
    return read(file(folder, path)).filter(it -> it.path().equals(path));
  }

  private static Path file(Path folder, String path) {
    var name = new ObjectInserter.Formatter();
    return folder.resolve(
        NAME + name.idFor(Constants.OBJ_BLOB, path.getBytes(StandardCharsets.UTF_8)).name());
  }

  private static Optional<PendingWrite> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    var config = new Config();
    try {
      config.fromText(Files.readString(file));
      var path = config.getSubsections("file").stream().findFirst();
      return path.map(it ->
          new PendingWrite(
              id(config.getString("commit", null, "id")),
              it,
              id(config.getString("file", it, "before")),
              id(config.getString("file", it, "after")),
              id(config.getString("file", it, "staged"))));
    } catch (ConfigInvalidException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static ObjectId id(@org.jspecify.annotations.Nullable String name) {
    return ObjectId.fromString(String.valueOf(name));
  }

  void note(Path folder) throws IOException {
    var config = new Config();
    config.setString("commit", null, "id", commit.name());
    config.setString("file", path, "before", before.name());
    config.setString("file", path, "after", after.name());
    config.setString("file", path, "staged", staged.name());
    var file = file(folder, path);
    var beside =
        file.resolveSibling(file.getFileName() + "-" + ProcessHandle.current().pid() + ".new");
    try (var out =
        FileChannel.open(
            beside,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      var bytes = StandardCharsets.UTF_8.encode(config.toText());
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
  }

  void forget(Path folder) throws IOException {
    Files.deleteIfExists(file(folder, path));
  }
}
