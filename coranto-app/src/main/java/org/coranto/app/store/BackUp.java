package org.coranto.app.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.coranto.app.CorantoException;
import org.coranto.output.Fingerprint;

/// Copies what cannot be made again into a new folder, and checks the copy: the database while it
/// is in use, and the secrets. Everything else is in Git or can be made again.
public final class BackUp {

  private static final List<String> SECRETS = List.of("votes-secret");

  private final Path state;

  /// @param state `.coranto`
  public BackUp(Path state) {
    this.state = state;
  }

  /// What was copied.
  ///
  /// @param files their names in the folder
  public record Copied(Path folder, List<String> files) {

    public Copied {
      files = List.copyOf(files);
    }
  }

  /// @param database empty if there is none
  /// @param folder must not exist
  /// @throws CorantoException if it cannot be written, or the copy is damaged
  public Copied to(Path folder, List<Database> database) {
    try {
      Files.createDirectories(folder.toAbsolutePath().getParent());
      Files.createDirectory(folder, OwnerOnly.folder(folder));
      var files = new ArrayList<String>();
      for (var one : database) {
        one.copy(folder.resolve("desk.db"));
        files.add("desk.db");
      }
      for (var name : SECRETS) {
        if (Files.isRegularFile(state.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
          Files.copy(state.resolve(name), folder.resolve(name));
          files.add(name);
        }
      }
      prove(folder, files);
      return new Copied(folder, files);
    } catch (FileAlreadyExistsException e) {
      throw new CorantoException(
          "%s exists; name a folder that does not".formatted(e.getFile()), e);
    } catch (IOException e) {
      throw new CorantoException("could not write the backup to " + folder, e);
    }
  }

  private void prove(Path folder, List<String> files) throws IOException {
    for (var name : files) {
      if (name.equals("desk.db")) {
        try (var copy = Database.open(folder.resolve(name))) {
          copy.check();
        }
      } else if (!fingerprint(folder.resolve(name)).equals(fingerprint(state.resolve(name)))) {
        throw new CorantoException("the copy of %s differs from it".formatted(name));
      }
    }
  }

  private static Fingerprint fingerprint(Path file) throws IOException {
    return Fingerprint.of(Files.readAllBytes(file));
  }
}
