package org.coranto.desk.flow;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.coranto.config.Config;

/** Reads a newsletter's {@code coranto.toml}. */
final class Configuration {

  private Configuration() {}

  static Config read(Path file, Optional<URI> address) {
    throw new UnsupportedOperationException(file + " " + address);
  }
}
