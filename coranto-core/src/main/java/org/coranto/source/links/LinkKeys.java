package org.coranto.source.links;

import java.net.URI;
import java.util.Optional;
import org.coranto.config.ConfigKey;
import org.coranto.config.SourceForm;
import org.coranto.config.SourceTypes;

/** The settings that link sites have in common. */
final class LinkKeys {

  static final ConfigKey<Integer> SCORE =
      SourceForm.key(
          "score",
          SourceTypes.number(0, 1_000_000),
          1,
          "How many points a link needs, at least.",
          "20");

  static final ConfigKey<Boolean> TEXTS =
      SourceForm.key(
          "texts",
          SourceTypes.TRUTH,
          false,
          "Whether posts that lead nowhere are taken too, such as questions; the link is to the"
              + " discussion then.",
          "true");

  static final ConfigKey<Optional<URI>> SITE =
      SourceForm.optional(
          "site",
          SourceTypes.SITE,
          "Where it is asked instead of at the site itself: a mirror, a proxy.",
          "\"https://mirror.example/\"");

  private LinkKeys() {}
}
