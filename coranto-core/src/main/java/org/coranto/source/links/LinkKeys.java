package org.coranto.source.links;

import java.net.URI;
import java.util.Optional;
import org.coranto.config.ConfigKey;
import org.coranto.config.SourceForm;
import org.coranto.config.SourceTypes;

/// The settings that link sites have in common.
final class LinkKeys {

  static final ConfigKey<Integer> SCORE =
      SourceForm.key(
          "score",
          SourceTypes.number(0, 1_000_000),
          1,
          "The minimum number of points of a link.",
          "20");

  static final ConfigKey<Boolean> TEXTS =
      SourceForm.key(
          "texts",
          SourceTypes.TRUTH,
          false,
          "Also take posts without a link, such as questions; the tip then links to"
              + " the discussion.",
          "true");

  static final ConfigKey<Optional<URI>> SITE =
      SourceForm.optional(
          "site",
          SourceTypes.SITE,
          "The URL of a mirror or proxy to use instead of the site itself.",
          "\"https://mirror.example/\"");

  private LinkKeys() {}
}
