package org.coranto.source.feed;

import java.util.ArrayDeque;
import org.coranto.url.UrlReferences;
import org.jsoup.nodes.Element;

/// The base of relative URLs in a feed: `xml:base` of the element and of those around it, each
/// relative to the next (XML Base, 4.2), and the feed's own URL.
record XmlBase(String address) {

  /// The absolute URL; unchanged if it cannot be resolved; empty if the reference is empty.
  String resolve(Element element, String reference) {
    var written = reference.strip();
    return written.isEmpty() ? "" : UrlReferences.resolved(of(element), written).orElse(written);
  }

  private String of(Element element) {
    var bases = new ArrayDeque<String>();
    for (var at = element; at != null; at = at.parent()) {
      var base = at.attr("xml:base");
      if (!base.isBlank()) {
        bases.addFirst(base);
      }
    }
    var whole = address;
    for (var base : bases) {
      whole = UrlReferences.resolved(whole, base).orElse(whole);
    }
    return whole;
  }
}
