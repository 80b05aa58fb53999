package org.coranto.source.social;

import java.util.List;
import org.coranto.config.ConfigKey;
import org.coranto.config.SourceForm;
import org.coranto.config.SourceTypes;

/// The settings that social networks have in common.
final class SocialKeys {

  static final ConfigKey<List<String>> TAGS =
      SourceForm.key(
          "tags",
          SourceTypes.list(SourceTypes.WORDS, "tags"),
          List.of(),
          "The tags, without #; a post must have at least one of them.",
          "[\"weather\", \"rain\"]");

  static final ConfigKey<Integer> LIKES =
      SourceForm.key(
          "likes",
          SourceTypes.number(0, 1_000_000),
          0,
          "The minimum number of likes of a post.",
          "3");

  static final ConfigKey<Boolean> TEXTS =
      SourceForm.key(
          "texts",
          SourceTypes.TRUTH,
          false,
          "Also take posts without a link; the tip then links to the post.",
          "true");

  private SocialKeys() {}
}
