package org.coranto.output.feed;

import java.nio.charset.StandardCharsets;
import org.coranto.output.html.Html;
import org.coranto.output.plain.Scrub;

/// Writes XML 1.0. It is well-formed whatever the texts contain; names and the order of calls must
/// be right.
final class Xml {

  private final StringBuilder out = new StringBuilder(1 << 16);

  Xml() {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /// @param attributes names and values in turn
  Xml open(String name, String... attributes) {
    start(name, attributes);
    out.append(">\n");
    return this;
  }

  Xml close(String name) {
    out.append("</").append(name).append(">\n");
    return this;
  }

  /// Without content.
  Xml empty(String name, String... attributes) {
    start(name, attributes);
    out.append("/>\n");
    return this;
  }

  Xml element(String name, String text, String... attributes) {
    start(name, attributes);
    Html.escape(out.append('>'), text);
    return close(name);
  }

  /// HTML in CDATA if possible, which is easier to read and a tenth smaller than escaped text.
  Xml html(String name, String html, String... attributes) {
    start(name, attributes);
    out.append("><![CDATA[")
        .append(Scrub.text(html).replace("]]>", "]]]]><![CDATA[>"))
        .append("]]>");
    return close(name);
  }

  private void start(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      Html.escape(out, attributes[i + 1]).append('"');
    }
  }

  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
