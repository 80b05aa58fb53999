package org.coranto.adopt;

import java.util.Map;
import org.coranto.config.ConfigKey;

/// The program that made the site until now, as far as its settings say what Coranto asks.
sealed interface SiteGenerator permits Pelican, Jekyll, Hugo, Zola {

  /// The file that says so.
  String file();

  /// What it says, by the key that Coranto has for it.
  Map<ConfigKey<?>, String> values();

  /// The addresses that editions have had.
  PermalinkGuess addresses(EditionFolder editions);

  /// `Jekyll`.
  default String name() {
    return switch (this) {
      case Pelican _ -> "Pelican";
      case Jekyll _ -> "Jekyll";
      case Hugo _ -> "Hugo";
      case Zola _ -> "Zola";
    };
  }
}
