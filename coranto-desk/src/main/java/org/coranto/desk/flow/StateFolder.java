package org.coranto.desk.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.coranto.config.Config;
import org.coranto.output.Inputs;

/** Where commands keep what can be made again. */
final class StateFolder {

  private final Path root;
  private final Config config;
  private final Path cache;

  /**
   * @param root the newsletter's folder
   * @param cache the user's folder for what can be made again
   */
  StateFolder(Path root, Config config, Path cache) {
    this.root = root;
    this.config = config;
    this.cache = cache;
  }

  /** Below the newsletter's folder; in the user's own cache where nobody may write there. */
  Path of(String name) {
    return writable(root)
        ? root.resolve(config.content().state()).resolve(name)
        : cache.resolve(name).resolve(Inputs.of(root.toString()).value());
  }

  /** As its permissions say; the superuser could write all the same, but was not asked to. */
  private static boolean writable(Path folder) {
    try {
      return Files.isWritable(folder)
          && (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")
              || Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OWNER_WRITE));
    } catch (IOException _) {
      return false;
    }
  }
}
