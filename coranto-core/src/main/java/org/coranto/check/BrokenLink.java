package org.coranto.check;

import java.util.Optional;
import org.coranto.model.Edit;
import org.coranto.model.Span;

/// Text that was meant to be a link, and the fix if its text and its URL are known.
///
/// @param message one sentence that says what is wrong with it
public record BrokenLink(Span span, String message, Optional<Fix> fix) {

  static BrokenLink without(Span span, String message) {
    return new BrokenLink(span, message, Optional.empty());
  }

  static BrokenLink safe(Span span, String message, String title, Edit... edits) {
    return new BrokenLink(span, message, Optional.of(Fix.safe(title, edits)));
  }

  static BrokenLink unsafe(Span span, String message, String title, Edit... edits) {
    return new BrokenLink(span, message, Optional.of(Fix.unsafe(title, edits)));
  }
}
