package org.coranto.config;

/// One key of `coranto.toml`: all that the reader, its messages and `docs/configuration.md` know of
/// it.
///
/// @param fallback what holds where the key is not given; of no meaning where it is required
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

  /// The same with what documentation says of it.
  ConfigKey<T> explained(String words, String value) {
    return new ConfigKey<>(table, name, type, fallback, required, words, value);
  }

  static ConfigKey<String> required(
      ConfigTable table, String name, ValueType<String> type, String doc, String example) {
    return of(table, name, type, "").withoutFallback().explained(doc, example);
  }

  /// The same, refused where it is not given.
  ConfigKey<T> withoutFallback() {
    return new ConfigKey<>(table, name, type, fallback, true, doc, example);
  }

  /// The line that sets it: `timezone = "Europe/Dublin"`.
  public String line(T value) {
    return name + " = " + type.write(value);
  }
}
