package org.coranto.adopt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.coranto.config.ConfigKey;

/// The value in a program's settings for a key of Coranto.
///
/// @param text empty if it is not set
record HeaderValue(ConfigKey<?> key, Optional<String> text) {

  /// Those with a value, in this order.
  static Map<ConfigKey<?>, String> map(HeaderValue... values) {
    var map = new LinkedHashMap<ConfigKey<?>, String>();
    for (var value : values) {
      value.text().ifPresent(text -> map.put(value.key(), text));
    }
    return map;
  }
}
