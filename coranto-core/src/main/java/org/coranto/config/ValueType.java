package org.coranto.config;

import java.util.Optional;
import java.util.function.Function;

/// A type of values: how they are parsed and how they are written.
public final class ValueType<T> {

  private final String words;
  private final Parser<T> parser;
  private final Function<T, String> writer;

  /// Parses a value, or reports why it is not valid.
  @FunctionalInterface
  interface Parser<T> {
    Optional<T> read(TomlValue given);
  }

  ValueType(String words, Parser<T> parser, Function<T, String> writer) {
    this.words = words;
    this.parser = parser;
    this.writer = writer;
  }

  /// As in "must be …": `a time zone in quotes`.
  public String words() {
    return words;
  }

  /// As TOML: `"Europe/Dublin"`; empty for an optional value that is missing.
  public String write(T value) {
    return writer.apply(value);
  }

  Optional<T> read(TomlValue given) {
    return parser.read(given);
  }

  /// The same type for an optional value.
  public ValueType<Optional<T>> optional() {
    return new ValueType<>(words, this::present, value -> value.map(writer).orElse(""));
  }

  private Optional<Optional<T>> present(TomlValue given) {
    var value = read(given);
    return value.isPresent() ? Optional.of(value) : Optional.empty();
  }
}
