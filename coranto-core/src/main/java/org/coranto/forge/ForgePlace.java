package org.coranto.forge;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.coranto.config.ForgeKind;
import org.coranto.config.PullRequestKeys;
import org.coranto.workflow.WorkflowForges;

/// Parses the URL of a repository's page: `https://codeberg.org/weekly/newsletter`.
final class ForgePlace {

  private static final String GITHUB = "github.com";

  private ForgePlace() {}

  static Optional<ForgeKind> kind(URI page) {
    return WorkflowForges.at(page).map(it -> ForgeKind.valueOf(it.name().toUpperCase(Locale.ROOT)));
  }

  /// `weekly/newsletter`.
  static Optional<String> repository(URI page) {
    var path = page.getPath() == null ? "" : page.getPath();
    var name = path.replaceFirst("^/", "").replaceFirst("/$", "").replaceFirst("\\.git$", "");
    return Optional.of(name).filter(PullRequestKeys::isRepository);
  }

  /// The base URL of the API of the forge with this page.
  static URI home(URI page, ForgeKind kind) {
    var root = page.resolve("/");
    var host = page.getHost().toLowerCase(Locale.ROOT);
    return switch (kind) {
      case GITHUB ->
          host.equals(GITHUB) || host.equals("www." + GITHUB)
              ? URI.create("https://api.github.com/")
              : root.resolve("api/v3/");
      case GITLAB, FORGEJO -> root;
    };
  }
}
