package org.coranto.output.page;

import java.net.URI;

/// The link for correcting a file: the editing page of known forges.
final class SourceLink {

  private SourceLink() {}

  /// `https://github.com/o/r/edit/HEAD/content/665.md`; empty for an unknown forge.
  static String of(URI repository, String file) {
    var host = repository.getHost();
    if (host == null) {
      return "";
    }
    var base = repository.toString().replaceFirst("(\\.git)?/*$", "");
    if (host.equals("github.com")) {
      return base + "/edit/HEAD/" + file;
    }
    if (host.startsWith("gitlab.")) {
      return base + "/-/edit/HEAD/" + file;
    }
    return base;
  }
}
