package org.coranto.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's native library, unpacked once for every process. sqlite-jdbc unpacks it into the
 * temporary folder at every start, and a process that is killed leaves its copy there.
 */
final class SqliteLibrary {

  /** The system property with the folder of files that can be made again. */
  private static final String CACHE = "coranto.cache";

  private SqliteLibrary() {}

  /** To be called before the first connection. Without a folder, sqlite-jdbc does what it does. */
  static void use() {
    var cache = System.getProperty(CACHE, "");
    if (cache.isEmpty()) {
      return;
    }
    try {
      System.setProperty("org.sqlite.lib.path", unpacked(Path.of(cache)).toString());
    } catch (IOException _) {
      System.clearProperty("org.sqlite.lib.path"); // a full disk, say: the temporary folder may do
    }
  }

  /** The folder with the library for this machine and version. */
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

  /** Written beside and renamed: another process sees all of it or nothing. */
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
