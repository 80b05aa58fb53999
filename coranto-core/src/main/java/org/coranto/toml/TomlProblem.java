package org.coranto.toml;

/// What is wrong with a text in TOML.
///
/// @param message a sentence without a full stop
public record TomlProblem(TomlPosition at, Kind kind, String message) {

  public enum Kind {
    /// Something is there twice. The text is valid but for this, and everything else was read.
    CONFLICT,
    /// There is something else where a value should begin.
    NO_VALUE,
    /// There is something else after a key.
    NO_EQUALS_SIGN,
    /// The line ends within quotes.
    OPEN_QUOTES,
    OTHER
  }
}
