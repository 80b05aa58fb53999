package org.coranto.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coranto.toml.TomlArray;
import org.coranto.toml.TomlEntry;
import org.coranto.toml.TomlPosition;
import org.coranto.toml.TomlTable;

/// Reads the keys of one table of a file and reports unknown keys.
final class TableReader {

  private final String header;
  private final UnknownKeys unknown;
  private final ConfigProblems problems;
  private final TomlPosition at;
  private final Map<String, TomlEntry> entries;

  private TableReader(String header, TomlTable content, TomlPosition at, UnknownKeys unknown) {
    this.header = header;
    this.unknown = unknown;
    this.problems = unknown.problems();
    this.at = at;
    this.entries = content.entries();
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
    return known(ConfigTable.NEWSLETTER, content, TomlPosition.START, unknown);
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
    return entry == null ? at : entry.at();
  }

  TomlPosition itemPosition(ConfigKey<?> key, int item) {
    var entry = entries.get(key.name());
    return entry != null && entry.value() instanceof TomlArray array && item < array.items().size()
        ? array.items().get(item).at()
        : position(key);
  }

  /// A table inside this one; an empty table if there is none.
  TableReader table(ConfigTable below) {
    var entry = entries.get(below.word());
    if (entry != null && entry.value() instanceof TomlTable content) {
      return known(below, content, entry.keyAt(), unknown);
    }
    if (entry != null) {
      problems.add(entry.keyAt(), notOne(below, entry));
    }
    return known(below, TomlTable.empty(), at, unknown);
  }

  /// The tables with that name inside this one, in the order of the file.
  List<TableReader> tables(ConfigTable below) {
    var entry = entries.get(below.word());
    var tables = new ArrayList<TableReader>();
    if (entry == null) {
      return tables;
    }
    if (!(entry.value() instanceof TomlArray array)) {
      problems.add(entry.keyAt(), notOne(below, entry));
      return tables;
    }
    for (var item : array.items()) {
      if (item.value() instanceof TomlTable content) {
        tables.add(known(below, content, item.at(), unknown));
      } else {
        problems.add(item.at(), notOne(below, entry));
      }
    }
    return tables;
  }

  private static String notOne(ConfigTable table, TomlEntry entry) {
    var right = table.header();
    return switch (entry.value()) {
      case TomlTable _ ->
          "[%s] needs two brackets on each side, since there may be several; write %s"
              .formatted(table.path(), right);
      case TomlArray array when array.beginsWithTable() ->
          "[[%s]] needs one bracket on each side, since there is only one; write %s"
              .formatted(table.path(), right);
      default ->
          "%s is a table; write %s on its own line and its keys after it"
              .formatted(table.path(), right);
    };
  }

  private TomlValue given(ConfigKey<?> key, TomlEntry entry) {
    return new TomlValue(key.name(), false, right(key), entry.value(), position(key), problems);
  }

  private static String right(ConfigKey<?> key) {
    return key.name() + " = " + key.example();
  }
}
