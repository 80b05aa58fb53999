package org.coranto.adopt;

import java.util.Map;
import java.util.Optional;
import org.coranto.config.ConfigKey;

/// The program that generated the site until now, with the settings that Coranto needs.
sealed interface SiteGenerator permits Pelican, Jekyll, Hugo, Zola, Eleventy {

  /// The settings file.
  String file();

  /// Its settings by the key of `coranto.toml` that they belong to.
  Map<ConfigKey<?>, String> values();

  /// The paths of existing editions.
  PermalinkGuess addresses(EditionFolder editions);

  /// The path of the page of a file, if it is known without its header.
  default Optional<String> path(String file) {
    return Optional.empty();
  }

  /// `Jekyll`.
  default String name() {
    return switch (this) {
      case Pelican _ -> "Pelican";
      case Jekyll _ -> "Jekyll";
      case Hugo _ -> "Hugo";
      case Zola _ -> "Zola";
      case Eleventy _ -> "Eleventy";
    };
  }
}
