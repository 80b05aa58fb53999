package org.coranto.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/// Unpacks SQLite's native library once for all processes. sqlite-jdbc itself unpacks it into the
/// temporary folder at every start, and a killed process leaves its copy there.
final class SqliteLibrary {

  /// The system property with the cache folder.
  private static final String CACHE = "coranto.cache";

  private SqliteLibrary() {}

  /// To be called before the first connection. Without a cache folder, sqlite-jdbc unpacks it
  /// itself.
  static void use() {
    var cache = System.getProperty(CACHE, "");
    if (cache.isEmpty()) {
      return;
    }
    try {
      System.setProperty("org.sqlite.lib.path", unpacked(Path.of(cache)).toString());
    } catch (IOException _) {
      System.clearProperty(
          "org.sqlite.lib.path"); // for example a full disk; the temporary folder may work
    }
  }

  /// The folder with the library for this machine and version.
  static Path unpacked(Path cache) throws IOException {
    var resource = LibraryLoaderUtil.getNativeLibResourcePath();
    var name = LibraryLoaderUtil.getNativeLibName();
    var system = resource.substring(resource.indexOf("/native/") + "/native/".length());
    var folder =
        cache.resolve("sqlite-" + SQLiteJDBCLoader.getVersion() + "-" + system.replace('/', '-'));
    var library = folder.resolve(name);
    if (!Files.exists(library)) {
      Files.createDirectories(folder);
      unpack(resource + "/" + name, library);
    }
    return folder;
  }

  /// Writes a temporary file and renames it, so that other processes see all of it or nothing.
  private static void unpack(String resource, Path library) throws IOException {
    var beside = Files.createTempFile(library.getParent(), "unpacked", ".tmp");
    try (var bytes = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IOException("sqlite-jdbc has no " + resource);
      }
      Files.copy(bytes, beside, StandardCopyOption.REPLACE_EXISTING);
      Files.move(beside, library, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
