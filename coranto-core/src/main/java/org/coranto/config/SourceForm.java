package org.coranto.config;

import java.util.List;
import java.util.Optional;

/// A kind of source as `coranto.toml` knows it.
///
/// @param name as in `source = "command"`
/// @param sentence what it gathers, in one sentence
/// @param keys its own, besides those of every source
/// @param minimal the keys that it needs, as TOML: `command = ["./tips"]`; may be empty
public record SourceForm(String name, String sentence, List<ConfigKey<?>> keys, String minimal) {

  public static <T> ConfigKey<T> key(
      String name, ValueType<T> type, T fallback, String doc, String example) {
    return ConfigKey.of(ConfigTable.SOURCE, name, type, fallback).explained(doc, example);
  }

  public static <T> ConfigKey<Optional<T>> optional(
      String name, ValueType<T> type, String doc, String example) {
    return key(name, type.optional(), Optional.empty(), doc, example);
  }

  /// @param stand what stands for it in a file that is refused without it
  public static <T> ConfigKey<T> required(
      String name, ValueType<T> type, T stand, String doc, String example) {
    return ConfigKey.of(ConfigTable.SOURCE, name, type, stand)
        .withoutFallback()
        .explained(doc, example);
  }
}
