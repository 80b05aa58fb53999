package org.coranto.cli;

import java.nio.file.Path;
import org.coranto.app.newsletter.NewsletterLocator;
import org.coranto.app.newsletter.Runtime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code -C} and {@code --config}, of commands that read a newsletter. */
public final class NewsletterOptions {

  @Mixin private DirectoryOption folder = new DirectoryOption();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "A configuration that lies elsewhere (default: coranto.toml in the folder).")
  private @Nullable Path config;

  private @Nullable Path found;

  /** Whether somebody said where it is. */
  boolean isGiven() {
    return config != null || !folder.directory().toString().isEmpty();
  }

  /** The folder of the newsletter that the current folder, or that of {@code -C}, is part of. */
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

  /** Whoever opens it closes it. */
  org.coranto.app.newsletter.Newsletter open(Runtime runtime) {
    return org.coranto.app.newsletter.Newsletter.open(directory(), configuration(), runtime);
  }
}
