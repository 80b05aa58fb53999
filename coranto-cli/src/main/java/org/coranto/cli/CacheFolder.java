package org.coranto.cli;

import java.nio.file.Path;

/** The user's folder for what can be made again. */
final class CacheFolder {

  private CacheFolder() {}

  /** As the XDG Base Directory Specification has it. */
  static Path folder() {
    var named = System.getenv("XDG_CACHE_HOME");
    return named == null || named.isEmpty()
        ? Path.of(System.getProperty("user.home"), ".cache", "coranto")
        : Path.of(named, "coranto");
  }
}
