package org.coranto.app.tips;

import java.util.Set;
import java.util.stream.Collectors;
import org.coranto.model.Edition;
import org.coranto.url.UrlKey;

/// The links of a draft's entries.
///
/// @param keys the keys of the links, see [UrlKey]
record DraftLinks(Set<String> keys) {

  static final DraftLinks NONE = new DraftLinks(Set.of());

  DraftLinks {
    keys = Set.copyOf(keys);
  }

  static DraftLinks of(Edition draft) {
    return new DraftLinks(
        draft.sections().stream()
            .flatMap(section -> section.entries().stream())
            .flatMap(entry -> entry.body().links().stream())
            .map(link -> UrlKey.of(link.href()))
            .collect(Collectors.toSet()));
  }

  boolean has(String key) {
    return keys.contains(key);
  }
}
