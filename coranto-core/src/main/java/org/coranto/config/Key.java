package org.coranto.config;

/**
 * One key of {@code coranto.toml}: all that the reader, its messages and {@code
 * docs/configuration.md} know of it.
 *
 * @param fallback what holds where the key is not given; of no meaning where it is required
 * @param example its value as TOML: {@code "Europe/Dublin"}
 */
public record Key<T>(
    Table table,
    String name,
    Type<T> type,
    T fallback,
    boolean required,
    String doc,
    String example) {

  static <T> Key<T> of(
      Table table, String name, Type<T> type, T fallback, String doc, String example) {
    return new Key<>(table, name, type, fallback, false, doc, example);
  }

  static Key<String> required(
      Table table, String name, Type<String> type, String doc, String example) {
    return new Key<>(table, name, type, "", true, doc, example);
  }

  /** The line that sets it: {@code timezone = "Europe/Dublin"}. */
  public String line(T value) {
    return name + " = " + type.write(value);
  }
}
