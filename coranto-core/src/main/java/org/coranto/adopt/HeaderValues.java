package org.coranto.adopt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.coranto.config.ConfigKey;

/** What settings say, by the key that Coranto has for it, in the order in which it was found. */
final class HeaderValues {

  private final Map<ConfigKey<?>, String> values = new LinkedHashMap<>();

  HeaderValues put(ConfigKey<?> key, Optional<String> said) {
    said.ifPresent(text -> values.put(key, text));
    return this;
  }

  Map<ConfigKey<?>, String> map() {
    return values;
  }
}
