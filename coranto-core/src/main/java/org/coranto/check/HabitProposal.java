package org.coranto.check;

/// A setting of `coranto.toml` that contradicts what the last editions do.
///
/// @param table `checks`, or another table of the file
/// @param key `off`
/// @param value as it is written in the file: `"past-event"`, `"thursday"`
/// @param remove whether the value is there and does not fit, or is missing
/// @param why one sentence: `site-name-in-title is off, but 25 of 26 editions have no such title.`
public record HabitProposal(String table, String key, String value, boolean remove, String why) {

  /// The line to write, or a comment about what to remove.
  public String toml() {
    return remove
        ? "# [%s]: remove %s from %s".formatted(table, value, key)
        : "[%s]%n%s = %s".formatted(table, key, value);
  }
}
