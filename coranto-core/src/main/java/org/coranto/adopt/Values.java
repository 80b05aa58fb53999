package org.coranto.adopt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.coranto.config.Key;

/** What settings say, by the key that Coranto has for it, in the order in which it was found. */
final class Values {

  private final Map<Key<?>, String> values = new LinkedHashMap<>();

  Values put(Key<?> key, Optional<String> said) {
    said.ifPresent(text -> values.put(key, text));
    return this;
  }

  Map<Key<?>, String> map() {
    return values;
  }
}
