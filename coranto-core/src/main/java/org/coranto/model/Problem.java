package org.coranto.model;

import java.util.Optional;

/// What could not be read as it was meant.
///
/// @param name kebab-case, for the fault: `encoding-damage`
/// @param message one sentence about this text, with what would have been right
/// @param repair edits that mend it, where it is known how
public record Problem(String name, String message, Span span, Optional<Repair> repair) {

  /// A whole new text for the span.
  public record Repair(String title, String replacement) {}

  public static Problem at(Span span, String name, String message) {
    return new Problem(name, message, span, Optional.empty());
  }
}
