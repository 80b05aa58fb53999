package org.coranto.output.html;

/// The differences between media: a page, a feed, a mail.
public interface HtmlStyle {

  /// Neither attributes nor anchors, addresses as written.
  HtmlStyle PLAIN = new HtmlStyle() {};

  /// What every tag of that name carries: `style="margin:0"` for `p` in a mail.
  ///
  /// @return begins with a space where it is not empty; already escaped
  default String attributes(String tag) {
    return "";
  }

  /// Where a link or a picture leads: feeds and mail make `/about/` a whole address.
  default String href(String address) {
    return address;
  }

  /// Ids and copyable permalinks on headings and entries, dates of events set apart: pages only.
  default boolean anchors() {
    return false;
  }

  /// Where the permalink of that id leads: on the front page, to the edition's own page.
  default String anchor(String id) {
    return "#" + id;
  }

  /// What a permalink is called to those who cannot see its mark.
  default String permalink() {
    return "Permalink";
  }

  /// What is written here runs from right to left unless an entry says otherwise.
  default boolean rightToLeft() {
    return false;
  }
}
