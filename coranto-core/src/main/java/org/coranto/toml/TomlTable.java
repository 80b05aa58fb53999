package org.coranto.toml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A table: keys and their values, in the order of the file. It knows what may still be added to
/// it.
public final class TomlTable {

  private enum Origin {
    /// Only named on the way to another one: `a` of `[a.b]`.
    NAMED,
    /// It has a header of its own.
    HEADER,
    /// By a dotted key: `a` of `a.b = 1`.
    DOTTED_KEY,
    /// Complete: `{ b = 1 }`.
    INLINE
  }

  private final Map<String, TomlEntry> entries = new LinkedHashMap<>();
  private final int depth;
  private Origin origin;

  private TomlTable(int depth, Origin origin) {
    this.depth = depth;
    this.origin = origin;
  }

  /// A table that is read at this depth; that of the whole document is 0.
  static TomlTable at(int depth) {
    return new TomlTable(depth, Origin.HEADER);
  }

  public static TomlTable empty() {
    return at(0);
  }

  public Map<String, TomlEntry> entries() {
    return Collections.unmodifiableMap(entries);
  }

  public Optional<TomlEntry> entry(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  /// The values without positions: tables as maps, arrays as lists.
  public Map<String, Object> toMap() {
    var map = new LinkedHashMap<String, Object>();
    entries.forEach((key, entry) -> map.put(key, entry.plain()));
    return map;
  }

  int depth() {
    return depth;
  }

  /// False where the key is there already.
  boolean add(String key, TomlEntry entry) {
    return entries.putIfAbsent(key, entry) == null;
  }

  /// `a` for the header `[a.b]`; empty where it cannot have tables below it.
  Optional<TomlTable> passed(String key, TomlPosition start) {
    var entry = entries.get(key);
    if (entry == null) {
      return Optional.of(added(key, Origin.NAMED, start));
    }
    if (entry.value() instanceof TomlArray array) {
      return array.lastWithHeader();
    }
    return entry.value() instanceof TomlTable table && table.origin != Origin.INLINE
        ? Optional.of(table)
        : Optional.empty();
  }

  /// `b` for the header `[a.b]`; empty where it is there already.
  Optional<TomlTable> headed(String key, TomlPosition start) {
    var entry = entries.get(key);
    if (entry == null) {
      return Optional.of(added(key, Origin.HEADER, start));
    } else if (entry.value() instanceof TomlTable table && table.origin == Origin.NAMED) {
      table.origin = Origin.HEADER;
      entries.put(key, new TomlEntry(start, start, table));
      return Optional.of(table);
    }
    return Optional.empty();
  }

  /// A new table for the header `[[a.b]]`; empty where `b` is something else.
  Optional<TomlTable> newItem(String key, TomlPosition start) {
    var entry = new TomlEntry(start, start, new TomlArray(true));
    entries.putIfAbsent(key, entry);
    if (entries.getOrDefault(key, entry).value() instanceof TomlArray array && array.hasHeaders()) {
      var table = at(depth + 1);
      array.add(new TomlEntry(start, start, table));
      return Optional.of(table);
    }
    return Optional.empty();
  }

  /// `a` for the key `a.b`; empty where it was made in another way.
  Optional<TomlTable> dotted(String key, TomlPosition start) {
    var entry = entries.get(key);
    if (entry == null) {
      return Optional.of(added(key, Origin.DOTTED_KEY, start));
    } else if (entry.value() instanceof TomlTable table
        && (table.origin == Origin.DOTTED_KEY || table.origin == Origin.NAMED)) {
      table.origin = Origin.DOTTED_KEY;
      return Optional.of(table);
    }
    return Optional.empty();
  }

  private TomlTable added(String key, Origin as, TomlPosition start) {
    var table = new TomlTable(depth + 1, as);
    entries.put(key, new TomlEntry(start, start, table));
    return table;
  }

  /// From now on nothing can be added, nor to the tables that its dotted keys made.
  void close() {
    origin = Origin.INLINE;
    for (var entry : entries.values()) {
      if (entry.value() instanceof TomlTable table && table.origin != Origin.INLINE) {
        table.close();
      }
    }
  }
}
