package org.coranto.edition;

import java.util.Optional;
import org.coranto.model.Hyperlink;
import org.coranto.model.Section;
import org.coranto.model.Span;

/// A link as written.
///
/// @param text its words as shown
/// @param href its URL, with Markdown's escapes resolved
/// @param span the whole link
/// @param words the text between its brackets
/// @param target its URL as written, without angle brackets; for a reference, in the definition;
///   equal to `words` for a bare URL
public record Link(
    String text, String href, Form form, Span span, Span words, Span target, Optional<Section> in) {

  /// The form of a link in Markdown.
  public enum Form {
    /// `[words](target)`.
    INLINE,
    /// `[words][label]` and `[label]`.
    REFERENCE,
    /// `<target>` and `target`.
    BARE
  }

  /// Before the first heading.
  static Link of(Hyperlink link, Form form, Span words, Span target) {
    return new Link(link.text(), link.href(), form, link.span(), words, target, Optional.empty());
  }

  /// The same in a section.
  Link in(Section section) {
    return new Link(text, href, form, span, words, target, Optional.of(section));
  }

  public boolean isWeb() {
    return href.startsWith("https://") || href.startsWith("http://");
  }
}
