package org.coranto.config;

/// One key of `coranto.toml`, with everything that the reader, its messages and
/// `docs/configuration.md` need.
///
/// @param fallback the default; unused for a required key
/// @param example its value as TOML: `"Europe/Dublin"`
public record ConfigKey<T>(
    ConfigTable table,
    String name,
    ValueType<T> type,
    T fallback,
    boolean required,
    String doc,
    String example) {

  static <T> ConfigKey<T> of(ConfigTable table, String name, ValueType<T> type, T fallback) {
    return new ConfigKey<>(table, name, type, fallback, false, "", "");
  }

  /// The same with texts for the documentation.
  ConfigKey<T> explained(String words, String value) {
    return new ConfigKey<>(table, name, type, fallback, required, words, value);
  }

  static ConfigKey<String> required(
      ConfigTable table, String name, ValueType<String> type, String doc, String example) {
    return of(table, name, type, "").withoutFallback().explained(doc, example);
  }

  /// The same as a required key.
  ConfigKey<T> withoutFallback() {
    return new ConfigKey<>(table, name, type, fallback, true, doc, example);
  }
}
