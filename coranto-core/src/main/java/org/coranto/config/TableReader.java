package org.coranto.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlKeyValue;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/// Reads the keys of one table of a file and reports unknown keys.
final class TableReader {

  private final String header;
  private final UnknownKeys unknown;
  private final ConfigProblems problems;
  private final TomlPosition at;
  private final Map<String, TomlKeyValue> entries = new HashMap<>();

  private TableReader(String header, TomlTable content, TomlPosition at, UnknownKeys unknown) {
    this.header = header;
    this.unknown = unknown;
    this.problems = unknown.problems();
    this.at = at;
    content.keySet().forEach(key -> entries.put(key, content.entry(List.of(key))));
  }

  private static TableReader known(
      ConfigTable table, TomlTable content, TomlPosition at, UnknownKeys unknown) {
    if (table != ConfigTable.SOURCE) { // the kind of the source gives the type
      unknown.report(table, content);
    }
    return new TableReader(table.header(), content, at, unknown);
  }

  /// Reads a table that has the keys of a list: `[[source.group]]`.
  static TableReader of(
      String header,
      List<ConfigKey<?>> keys,
      TomlTable content,
      TomlPosition at,
      ConfigProblems problems) {
    var unknown = new UnknownKeys(keys, problems);
    unknown.report(header, keys, content);
    return new TableReader(header, content, at, unknown);
  }

  static TableReader ofTop(TomlTable content, UnknownKeys unknown) {
    return known(ConfigTable.NEWSLETTER, content, TomlPosition.positionAt(1, 1), unknown);
  }

  /// The value of the key, or its default; a mistake is reported.
  <T> T value(ConfigKey<T> key) {
    var entry = entries.get(key.name());
    if (entry != null) {
      return key.type().read(given(key, entry)).orElse(key.fallback());
    }
    if (key.required()) {
      problems.add(
          at, "%s has no %s; write for example %s".formatted(header, key.name(), right(key)));
    }
    return key.fallback();
  }

  /// Reports keys of the table that are not in this list.
  void knows(List<ConfigKey<?>> keys) {
    unknown.report(header, keys, entries);
  }

  boolean says(ConfigKey<?> key) {
    return entries.containsKey(key.name());
  }

  /// Reports a mistake in the key's value that its type could not find.
  void wrong(ConfigKey<?> key, String sentence) {
    problems.add(position(key), sentence);
  }

  void wrongItem(ConfigKey<?> key, int item, String sentence) {
    problems.add(itemPosition(key, item), sentence);
  }

  /// The position of the key's value; the position of the table if the key is missing.
  TomlPosition position(ConfigKey<?> key) {
    var entry = entries.get(key.name());
    return entry == null ? at : ConfigProblems.place(entry.value().position());
  }

  TomlPosition itemPosition(ConfigKey<?> key, int item) {
    var entry = entries.get(key.name());
    return entry != null && entry.value().get() instanceof TomlArray array && item < array.size()
        ? ConfigProblems.place(array.inputPositionOf(item))
        : position(key);
  }

  /// A table inside this one; an empty table if there is none.
  TableReader table(ConfigTable below) {
    var entry = entries.get(below.word());
    if (entry != null && entry.value().get() instanceof TomlTable content) {
      return known(below, content, ConfigProblems.place(entry.position()), unknown);
    }
    if (entry != null) {
      problems.add(entry.position(), notOne(below, entry));
    }
    return known(below, Toml.parse(""), at, unknown);
  }

  /// The tables with that name inside this one, in the order of the file.
  List<TableReader> tables(ConfigTable below) {
    var entry = entries.get(below.word());
    var tables = new ArrayList<TableReader>();
    if (entry == null) {
      return tables;
    }
    if (!(entry.value().get() instanceof TomlArray array)) {
      problems.add(entry.position(), notOne(below, entry));
      return tables;
    }
    for (int i = 0; i < array.size(); i++) {
      if (array.get(i) instanceof TomlTable content) {
        tables.add(known(below, content, ConfigProblems.place(array.inputPositionOf(i)), unknown));
      } else {
        problems.add(array.inputPositionOf(i), notOne(below, entry));
      }
    }
    return tables;
  }

  private static String notOne(ConfigTable table, TomlKeyValue entry) {
    var right = table.header();
    return switch (entry.value().get()) {
      case TomlTable _ ->
          "[%s] needs two brackets on each side, since there may be several; write %s"
              .formatted(table.path(), right);
      case TomlArray array when !array.isEmpty() && array.get(0) instanceof TomlTable ->
          "[[%s]] needs one bracket on each side, since there is only one; write %s"
              .formatted(table.path(), right);
      default ->
          "%s is a table; write %s on its own line and its keys after it"
              .formatted(table.path(), right);
    };
  }

  private TomlValue given(ConfigKey<?> key, TomlKeyValue entry) {
    return new TomlValue(
        key.name(), false, right(key), entry.value().get(), position(key), problems);
  }

  private static String right(ConfigKey<?> key) {
    return key.name() + " = " + key.example();
  }
}
