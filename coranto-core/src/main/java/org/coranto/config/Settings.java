package org.coranto.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a table says for each of its keys, or what holds without it. */
public record Settings(Map<String, Object> values) {

  public Settings {
    values = Map.copyOf(values);
  }

  static Settings read(TableReader table, List<Key<?>> keys) {
    var values = new HashMap<String, Object>();
    keys.forEach(key -> values.put(key.name(), table.value(key)));
    return new Settings(values);
  }

  @SuppressWarnings("unchecked") // the key's own type has read the value
  public <T> T get(Key<T> key) {
    return (T) values.getOrDefault(key.name(), key.fallback());
  }
}
