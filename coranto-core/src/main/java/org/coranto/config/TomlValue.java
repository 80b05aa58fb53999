package org.coranto.config;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.coranto.toml.TomlArray;
import org.coranto.toml.TomlPosition;
import org.coranto.toml.TomlTable;

/// A value as written in the file.
///
/// @param key its key: `timezone`
/// @param isItem whether it is an item of a list of values
/// @param right a correct example: `timezone = "Europe/Dublin"`
record TomlValue(
    String key,
    boolean isItem,
    String right,
    Object value,
    TomlPosition at,
    ConfigProblems problems) {

  /// How a message names it: `timezone "Dublin"`.
  String subject() {
    return isItem ? "in " + key + "," : key;
  }

  /// Reports a mistake, as a sentence that follows the position; always returns empty.
  <T> Optional<T> wrong(String sentence) {
    problems.add(at, sentence);
    return Optional.empty();
  }

  <T> Optional<T> wrongType(String words) {
    return wrong(
        "%s must be %s, as in %s; this is %s"
            .formatted(isItem ? "each of " + key : key, words, right, described()));
  }

  Optional<String> text(String words) {
    return value instanceof String text ? Optional.of(text) : wrongType(words);
  }

  Optional<Long> number(String words) {
    return value instanceof Long number ? Optional.of(number) : wrongType(words);
  }

  Optional<LocalTime> time() {
    return value instanceof LocalTime time ? Optional.of(time) : Optional.empty();
  }

  Optional<List<TomlValue>> items(String words) {
    if (!(value instanceof TomlArray array)) {
      return wrongType(words);
    }
    return Optional.of(
        array.items().stream()
            .map(item -> new TomlValue(key, true, right, item.value(), item.at(), problems))
            .toList());
  }

  Optional<Boolean> truth(String words) {
    return value instanceof Boolean truth ? Optional.of(truth) : wrongType(words);
  }

  Optional<TomlTable> table(String words) {
    return value instanceof TomlTable table ? Optional.of(table) : wrongType(words);
  }

  /// One value of a table of values: `"close"` of `{ disposition-close = "close" }`.
  TomlValue below(TomlTable table, String name) {
    var entry = table.entries().get(name);
    return new TomlValue(
        key,
        true,
        right,
        entry == null ? "" : entry.value(),
        entry == null ? at : entry.at(),
        problems);
  }

  boolean isEmptyList() {
    return value instanceof TomlArray array && array.isEmpty();
  }

  private String described() {
    return switch (value) {
      case String text -> "text: " + Snippet.of(text);
      case Long number -> "a whole number: " + number;
      case Double number -> "a number with a fraction: " + number;
      case Boolean bool -> "a boolean: " + bool;
      case LocalTime time -> "a time: " + time;
      case TomlArray _ -> "a list";
      case TomlTable _ -> "a table";
      default -> "a date: " + value;
    };
  }
}
