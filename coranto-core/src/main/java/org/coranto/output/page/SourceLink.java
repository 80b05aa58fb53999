package org.coranto.output.page;

import java.net.URI;
import java.util.Optional;

/** Where a reader can correct a file: the editing page of the forges that are known. */
final class SourceLink {

  private SourceLink() {}

  /** {@code https://github.com/o/r/edit/HEAD/content/665.md}; empty for a forge not known. */
  static String of(Optional<URI> repository, String file) {
    if (repository.isEmpty() || repository.get().getHost() == null) {
      return "";
    }
    var base = repository.get().toString().replaceFirst("(\\.git)?/*$", "");
    var host = repository.get().getHost();
    if (host.equals("github.com")) {
      return base + "/edit/HEAD/" + file;
    }
    if (host.startsWith("gitlab.")) {
      return base + "/-/edit/HEAD/" + file;
    }
    return base;
  }
}
