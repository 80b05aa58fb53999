package org.coranto.check;

import org.coranto.model.Span;

/// A link whose page could not be checked.
///
/// @param span of its URL
/// @param why as in [org.coranto.web.PageAnswer.Unknown]
public record UnansweredLink(Span span, String address, String why) {

  /// For people: `https://example.org/ could not be checked: server error (status 500)`.
  public String words() {
    return "%s could not be checked: %s".formatted(address, why);
  }
}
