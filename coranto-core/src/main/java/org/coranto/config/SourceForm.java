package org.coranto.config;

import java.util.List;
import java.util.Optional;

/// A kind of source, as `coranto.toml` configures it.
///
/// @param name as in `source = "command"`
/// @param sentence what it gathers, in one sentence
/// @param keys the keys of this kind, without those of every source
/// @param minimal the required keys, as TOML: `command = ["./tips"]`; may be empty
public record SourceForm(String name, String sentence, List<ConfigKey<?>> keys, String minimal) {

  public static <T> ConfigKey<T> key(
      String name, ValueType<T> type, T fallback, String doc, String example) {
    return ConfigKey.of(ConfigTable.SOURCE, name, type, fallback).explained(doc, example);
  }

  public static <T> ConfigKey<Optional<T>> optional(
      String name, ValueType<T> type, String doc, String example) {
    return key(name, type.optional(), Optional.empty(), doc, example);
  }

  /// @param stand the value in a configuration that is rejected because the key is missing
  public static <T> ConfigKey<T> required(
      String name, ValueType<T> type, T stand, String doc, String example) {
    return ConfigKey.of(ConfigTable.SOURCE, name, type, stand)
        .withoutFallback()
        .explained(doc, example);
  }
}
