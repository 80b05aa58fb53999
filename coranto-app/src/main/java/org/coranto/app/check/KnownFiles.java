package org.coranto.app.check;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.coranto.app.CorantoException;
import org.coranto.app.build.SitePaths;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.check.OwnFiles;
import org.coranto.markdown.SourceText;

/// Reads what checks compare editions with, besides the archive: the template of drafts, and the
/// paths of the site, once for all texts and only if a text needs them.
final class KnownFiles {

  private final Newsletter newsletter;
  private Optional<Set<String>> paths = Optional.empty();
  private boolean planned;

  private KnownFiles(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  static OwnFiles of(Newsletter newsletter) {
    var known = new KnownFiles(newsletter);
    Supplier<Optional<Set<String>>> paths = known::paths;
    return OwnFiles.of(known.template(), newsletter.config().content().header(), paths);
  }

  /// Empty if there is none: a newsletter needs no template to be checked.
  private String template() {
    var file = newsletter.root().resolve(newsletter.config().content().template());
    try {
      return Files.isRegularFile(file) ? SourceText.of(Files.readAllBytes(file)).text() : "";
    } catch (IOException _) {
      return "";
    }
  }

  /// Empty if no site can be planned; a build reports why.
  private synchronized Optional<Set<String>> paths() {
    if (!planned) {
      planned = true;
      try {
        paths = Optional.of(SitePaths.of(newsletter));
      } catch (CorantoException _) {
        paths = Optional.empty();
      }
    }
    return paths;
  }
}
