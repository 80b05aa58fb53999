package org.coranto.model;

import java.util.Optional;

/// A part of a text that could not be read as intended.
///
/// @param name kebab-case, the name of the fault: `encoding-damage`
/// @param message one sentence about this text, with the correct form
/// @param repair edits that fix it, if known
public record Problem(String name, String message, Span span, Optional<Repair> repair) {

  /// A replacement for the whole span.
  public record Repair(String title, String replacement) {}

  public static Problem at(Span span, String name, String message) {
    return new Problem(name, message, span, Optional.empty());
  }
}
