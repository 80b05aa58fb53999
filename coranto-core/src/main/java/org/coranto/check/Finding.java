package org.coranto.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coranto.model.Span;

/// A fault that a check found, at its place in the text.
///
/// @param check the check's name: `tracking-parameter`
/// @param message one sentence about this text
/// @param related places that explain it
public record Finding(
    String check,
    Severity severity,
    Span span,
    String message,
    Optional<Fix> fix,
    List<RelatedPlace> related) {

  public Finding {
    related = List.copyOf(related);
  }

  /// Without a fix and without related places.
  public Finding(String check, Severity severity, Span span, String message) {
    this(check, severity, span, message, Optional.empty(), List.of());
  }

  public Finding with(Fix newFix) {
    return new Finding(check, severity, span, message, Optional.of(newFix), related);
  }

  public Finding with(Severity other) {
    return new Finding(check, other, span, message, fix, related);
  }

  public Finding with(RelatedPlace place) {
    var places = new ArrayList<>(related);
    places.add(place);
    return new Finding(check, severity, span, message, fix, places);
  }

  public Finding withoutFix() {
    return new Finding(check, severity, span, message, Optional.empty(), related);
  }
}
