package org.coranto.adopt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.coranto.config.ConfigKey;

/// What a program's settings say for a key of Coranto.
///
/// @param text empty where they say nothing
record HeaderValue(ConfigKey<?> key, Optional<String> text) {

  /// Those that are there, in this order.
  static Map<ConfigKey<?>, String> map(HeaderValue... values) {
    var map = new LinkedHashMap<ConfigKey<?>, String>();
    for (var value : values) {
      value.text().ifPresent(text -> map.put(value.key(), text));
    }
    return map;
  }
}
