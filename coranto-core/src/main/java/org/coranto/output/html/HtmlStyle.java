package org.coranto.output.html;

/// The differences between media: a page, a feed, a mail.
public interface HtmlStyle {

  /// No attributes, no anchors, and URLs as written.
  HtmlStyle PLAIN = new HtmlStyle() {};

  /// Attributes for every tag with that name: `style="margin:0"` for `p` in a mail.
  ///
  /// @return escaped; starts with a space if it is not empty
  default String attributes(String tag) {
    return "";
  }

  /// The target of a link or a picture: feeds and mail make `/about/` an absolute URL.
  default String href(String address) {
    return address;
  }

  /// Whether headings and entries have ids and permalinks, and dates of events have a column of
  /// their own: only on pages.
  default boolean anchors() {
    return false;
  }

  /// The target of the permalink with this id: on the front page, the edition's own page.
  default String anchor(String id) {
    return "#" + id;
  }

  /// The label of a permalink for screen readers.
  default String permalink() {
    return "Permalink";
  }

  /// Whether the text runs from right to left, except entries in another language.
  default boolean rightToLeft() {
    return false;
  }
}
