package org.coranto.desk.flow;

import java.util.Set;
import java.util.stream.Collectors;
import org.coranto.model.Edition;
import org.coranto.text.AddressKey;

/**
 * What the entries of a draft link to.
 *
 * @param keys as {@link AddressKey} has them
 */
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
            .map(link -> AddressKey.of(link.href()))
            .collect(Collectors.toSet()));
  }

  boolean has(String key) {
    return keys.contains(key);
  }
}
