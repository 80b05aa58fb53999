package org.coranto.config;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tomlj.TomlArray;
import org.tomlj.TomlKeyValue;
import org.tomlj.TomlTable;

/** What is in a table and should not be, and what was meant by it. */
final class UnknownKeys {

  private UnknownKeys() {}

  static void report(Table table, TomlTable content, Problems problems) {
    for (var key : content.keySet()) {
      var entry = content.entry(List.of(key));
      if (entry != null && !isKnown(table, key)) {
        problems.add(entry.position(), message(table, key, entry.value().get()));
      }
    }
  }

  /** For tables that know the keys of a list: {@code [[source]]}. */
  static void report(String header, List<Key<?>> keys, TomlTable content, Problems problems) {
    var entries = new TreeMap<String, TomlKeyValue>();
    content.keySet().forEach(key -> entries.put(key, content.entry(List.of(key))));
    report(header, keys, entries, problems);
  }

  static void report(
      String header, List<Key<?>> keys, Map<String, TomlKeyValue> entries, Problems problems) {
    var known = keys.stream().map(Key::name).toList();
    entries.forEach((key, entry) -> {
      if (!known.contains(key)) {
        problems.add(
            entry.position(),
            "unknown key %s.%s Keys of this %s: %s"
                .formatted(
                    Quoted.of(key),
                    Nearest.question(key, known),
                    header,
                    String.join(", ", known)));
      }
    });
  }

  private static boolean isKnown(Table table, String key) {
    return Keys.of(table).stream().anyMatch(known -> known.name().equals(key))
        || Table.below(table, key).isPresent();
  }

  private static String message(Table table, String key, Object value) {
    boolean isTable =
        value instanceof TomlTable
            || (value instanceof TomlArray array
                && !array.isEmpty()
                && array.get(0) instanceof TomlTable);
    return isTable ? unknownTable(table, key) : unknownKey(table, key);
  }

  private static String unknownTable(Table parent, String key) {
    var path = parent.path().isEmpty() ? key : parent.path() + "." + key;
    if (key.equals("newsletter")) {
      return "unknown table \"newsletter\". What the newsletter is stands at the top of the file,"
          + " without a table: "
          + names(Table.NEWSLETTER);
    }
    var tables = Arrays.stream(Table.values()).map(Table::path).filter(p -> !p.isEmpty()).toList();
    var near =
        Nearest.to(path, tables).map(right -> " Did you mean " + header(right) + "?").orElse("");
    return "unknown table %s.%s Tables: %s".formatted(Quoted.of(path), near, headers());
  }

  private static String unknownKey(Table table, String key) {
    var here = Keys.of(table).stream().map(Key::name).toList();
    var near = Nearest.to(key, here);
    if (near.isPresent()) {
      return "unknown key %s. Did you mean \"%s\"?".formatted(Quoted.of(key), near.get());
    }
    var home = home(key);
    if (home.isPresent()) {
      return "%s does not belong here, but %s".formatted(Quoted.of(key), place(home.get()));
    }
    var where = table == Table.NEWSLETTER ? "the top" : table.header();
    return "unknown key %s. Keys of %s: %s".formatted(Quoted.of(key), where, names(table));
  }

  private static Optional<Table> home(String key) {
    return Keys.ALL.stream().filter(k -> k.name().equals(key)).map(k -> k.table()).findFirst();
  }

  private static String place(Table table) {
    return table == Table.NEWSLETTER
        ? "to the top of the file, before the first table"
        : "below " + table.header();
  }

  private static String names(Table table) {
    return String.join(", ", Keys.of(table).stream().map(Key::name).toList());
  }

  private static String headers() {
    return String.join(", ", Arrays.stream(Table.values()).skip(1).map(Table::header).toList());
  }

  private static String header(String path) {
    return Arrays.stream(Table.values())
        .filter(table -> table.path().equals(path))
        .map(Table::header)
        .findFirst()
        .orElse(path);
  }
}
