package org.coranto.toml;

/// A place in a TOML file.
///
/// @param line from 1
/// @param column from 1, in characters (code points)
public record TomlPosition(int line, int column) {

  public static final TomlPosition START = new TomlPosition(1, 1);
}
