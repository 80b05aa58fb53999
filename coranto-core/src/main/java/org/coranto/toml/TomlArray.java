package org.coranto.toml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// A list of values, or the tables of one name: `[[section]]`.
public final class TomlArray {

  private final List<TomlEntry> items = new ArrayList<>();
  private final boolean hasHeaders;

  /// @param hasHeaders whether each item has a header `[[…]]` and another one may follow
  TomlArray(boolean hasHeaders) {
    this.hasHeaders = hasHeaders;
  }

  boolean hasHeaders() {
    return hasHeaders;
  }

  Optional<TomlTable> lastWithHeader() {
    return hasHeaders && items.getLast().value() instanceof TomlTable table
        ? Optional.of(table)
        : Optional.empty();
  }

  void add(TomlEntry item) {
    items.add(item);
  }

  public List<TomlEntry> items() {
    return Collections.unmodifiableList(items);
  }

  public boolean isEmpty() {
    return items.isEmpty();
  }

  public boolean beginsWithTable() {
    return !items.isEmpty() && items.getFirst().value() instanceof TomlTable;
  }

  /// The values without positions: tables as maps, arrays as lists.
  List<Object> toList() {
    return items.stream().map(TomlEntry::plain).toList();
  }
}
