package org.coranto.output.page;

import org.coranto.output.html.HtmlStyle;

/// The style of content on a page of the site.
///
/// @param permalink the label of a permalink
/// @param home the page of the permalinks, if it is not this page: those of the front page link to
///   the edition
record PageStyle(String permalink, String home, boolean rightToLeft) implements HtmlStyle {

  @Override
  public boolean anchors() {
    return true;
  }

  @Override
  public String anchor(String id) {
    return home + "#" + id;
  }
}
