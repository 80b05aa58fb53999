package org.coranto.cli;

import java.nio.file.Path;
import org.coranto.app.newsletter.NewsletterLocator;
import org.coranto.app.newsletter.Runtime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `-C` and `--config`: the options of commands that read a newsletter.
public final class NewsletterOptions {

  @Mixin private DirectoryOption folder = new DirectoryOption();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "Use another configuration file; -C or the current folder is then the newsletter's folder (default: coranto.toml).")
  private @Nullable Path config;

  private @Nullable Path found;

  /// Whether the command line names the newsletter's folder or its configuration.
  boolean isGiven() {
    return config != null || !folder.directory().toString().isEmpty();
  }

  /// The newsletter that contains the current folder or the folder of `-C`.
  Path directory() {
    if (config != null) {
      return folder.directory();
    }
    var known = found;
    if (known == null) {
      known = new NewsletterLocator().find(folder.directory()).orElse(folder.directory());
      found = known;
    }
    return known;
  }

  Path configuration() {
    return config == null ? directory().resolve("coranto.toml") : config;
  }

  /// The caller closes it.
  org.coranto.app.newsletter.Newsletter open(Runtime runtime) {
    return org.coranto.app.newsletter.Newsletter.open(directory(), configuration(), runtime);
  }
}
