package org.coranto.output.page;

import org.coranto.output.html.HtmlStyle;

/// Content on a page of the site.
///
/// @param permalink the word for one
/// @param home where permalinks lead, if not to this page: the front page's lead to the edition's
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
