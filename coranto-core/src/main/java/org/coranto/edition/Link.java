package org.coranto.edition;

import java.util.Optional;
import org.coranto.model.Hyperlink;
import org.coranto.model.Section;
import org.coranto.model.Span;

/// A link as it is written.
///
/// @param text its words as a reader sees them
/// @param href its address, with Markdown's escapes resolved
/// @param span all of it
/// @param words what stands between its brackets
/// @param target its address as written, without angle brackets; where it is a reference, in the
///   definition; equal to `words` where the address stands alone
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
