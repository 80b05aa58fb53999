package org.coranto.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The values of a table's keys, with defaults for those that are missing.
public record TableValues(Map<String, Object> values) {

  public TableValues {
    values = Map.copyOf(values);
  }

  static TableValues read(TableReader table, List<ConfigKey<?>> keys) {
    var values = new HashMap<String, Object>();
    keys.forEach(key -> values.put(key.name(), table.value(key)));
    return new TableValues(values);
  }

  @SuppressWarnings("unchecked") // the type of the key has parsed the value
  public <T> T get(ConfigKey<T> key) {
    return (T) values.getOrDefault(key.name(), key.fallback());
  }
}
