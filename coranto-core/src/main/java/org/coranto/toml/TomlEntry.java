package org.coranto.toml;

/// A value of a table or of a list.
///
/// @param keyAt where its key begins, or the header of the table; an item of a list has no key, and
///   this is where the item begins
/// @param at where the value begins
/// @param value String, Long, Double, Boolean, LocalDate, LocalTime, LocalDateTime, OffsetDateTime,
///   [TomlTable] or [TomlArray]
public record TomlEntry(TomlPosition keyAt, TomlPosition at, Object value) {

  /// The value without positions: tables as maps, arrays as lists.
  Object plain() {
    return switch (value) {
      case TomlTable table -> table.toMap();
      case TomlArray array -> array.toList();
      default -> value;
    };
  }
}
