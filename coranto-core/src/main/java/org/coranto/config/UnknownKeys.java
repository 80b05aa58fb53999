package org.coranto.config;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.toml.TomlArray;
import org.coranto.toml.TomlEntry;
import org.coranto.toml.TomlTable;

/// Messages for unknown keys and tables, with a suggestion.
record UnknownKeys(List<ConfigKey<?>> all, ConfigProblems problems) {

  UnknownKeys {
    all = List.copyOf(all);
  }

  void report(ConfigTable table, TomlTable content) {
    content
        .entries()
        .forEach((key, entry) -> {
          if (!isKnown(table, key)) {
            problems.add(entry.keyAt(), message(table, key, entry.value()));
          }
        });
  }

  /// For tables with the keys of a list: `[[source]]`.
  void report(String header, List<ConfigKey<?>> keys, TomlTable content) {
    report(header, keys, content.entries());
  }

  void report(String header, List<ConfigKey<?>> keys, Map<String, TomlEntry> entries) {
    var known = keys.stream().map(ConfigKey::name).toList();
    entries.forEach((key, entry) -> {
      if (!known.contains(key)) {
        problems.add(
            entry.keyAt(),
            "unknown key %s.%s Keys of this %s: %s"
                .formatted(
                    Snippet.of(key),
                    DidYouMean.question(key, known),
                    header,
                    String.join(", ", known)));
      }
    });
  }

  private List<String> keys(ConfigTable table) {
    return all.stream().filter(key -> key.table() == table).map(ConfigKey::name).toList();
  }

  private boolean isKnown(ConfigTable table, String key) {
    return keys(table).contains(key) || ConfigTable.below(table, key).isPresent();
  }

  private String message(ConfigTable table, String key, Object value) {
    boolean isTable =
        value instanceof TomlTable || (value instanceof TomlArray array && array.beginsWithTable());
    return isTable ? unknownTable(table, key) : unknownKey(table, key);
  }

  private String unknownTable(ConfigTable parent, String key) {
    var path = parent.path().isEmpty() ? key : parent.path() + "." + key;
    if (key.equals("newsletter")) {
      return "unknown table \"newsletter\". The newsletter's own keys are at the top of"
          + " the file, without a table: "
          + names(ConfigTable.NEWSLETTER);
    }
    var tables =
        Arrays.stream(ConfigTable.values())
            .map(ConfigTable::path)
            .filter(p -> !p.isEmpty())
            .toList();
    var near =
        DidYouMean.to(path, tables).map(right -> " Did you mean " + header(right) + "?").orElse("");
    return "unknown table %s.%s Tables: %s".formatted(Snippet.of(path), near, headers());
  }

  private String unknownKey(ConfigTable table, String key) {
    var here = keys(table);
    var near = DidYouMean.to(key, here);
    if (near.isPresent()) {
      return "unknown key %s. Did you mean \"%s\"?".formatted(Snippet.of(key), near.get());
    }
    var home = home(key);
    if (home.isPresent()) {
      return "%s is in the wrong place; move it %s".formatted(Snippet.of(key), place(home.get()));
    }
    var where = table == ConfigTable.NEWSLETTER ? "the top" : table.header();
    return "unknown key %s. Keys of %s: %s".formatted(Snippet.of(key), where, names(table));
  }

  private Optional<ConfigTable> home(String key) {
    return all.stream().filter(k -> k.name().equals(key)).map(k -> k.table()).findFirst();
  }

  private static String place(ConfigTable table) {
    return table == ConfigTable.NEWSLETTER
        ? "to the top of the file, before the first table"
        : "to " + table.header();
  }

  private String names(ConfigTable table) {
    return String.join(", ", keys(table));
  }

  private static String headers() {
    return String.join(
        ", ", Arrays.stream(ConfigTable.values()).skip(1).map(ConfigTable::header).toList());
  }

  private static String header(String path) {
    return Arrays.stream(ConfigTable.values())
        .filter(table -> table.path().equals(path))
        .map(ConfigTable::header)
        .findFirst()
        .orElse(path);
  }
}
