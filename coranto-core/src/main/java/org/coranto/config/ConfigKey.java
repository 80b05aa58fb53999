package org.coranto.config;

/**
 * One key of {@code coranto.toml}: all that the reader, its messages and {@code
 * docs/configuration.md} know of it.
 *
 * @param fallback what holds where the key is not given; of no meaning where it is required
 * @param example its value as TOML: {@code "Europe/Dublin"}
 */
public record ConfigKey<T>(
    ConfigTable table,
    String name,
    ValueType<T> type,
    T fallback,
    boolean required,
    String doc,
    String example) {

  static <T> ConfigKey<T> of(
      ConfigTable table, String name, ValueType<T> type, T fallback, String doc, String example) {
    return new ConfigKey<>(table, name, type, fallback, false, doc, example);
  }

  static ConfigKey<String> required(
      ConfigTable table, String name, ValueType<String> type, String doc, String example) {
    return new ConfigKey<>(table, name, type, "", true, doc, example);
  }

  /** The line that sets it: {@code timezone = "Europe/Dublin"}. */
  public String line(T value) {
    return name + " = " + type.write(value);
  }
}
