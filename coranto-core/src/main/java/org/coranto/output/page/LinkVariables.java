package org.coranto.output.page;

import java.util.List;
import java.util.Map;
import org.coranto.model.EditionHead;
import org.coranto.model.Hyperlink;
import org.coranto.output.html.SafeAddress;

/// Links that a template sets itself: `text` and `href`, empty if it is not safe.
final class LinkVariables {

  private LinkVariables() {}

  static Map<String, Object> of(String text, String href) {
    return Map.of(
        "text", text, "href", SafeAddress.safe(href).map(SafeAddress::encoded).orElse(""));
  }

  static List<Map<String, Object>> of(List<Hyperlink> links) {
    return links.stream().map(link -> of(link.text(), link.href())).toList();
  }

  /// A link to the place in an edition where something was announced: `No. 665`.
  static Map<String, Object> announced(PageLayout layout, EditionHead head, String anchor) {
    var name =
        head.number().isPresent()
            ? layout.word("number") + " " + head.number().getAsInt()
            : layout.days().whole(head.date());
    return Map.of(
        "title", head.title(), "text", name, "href", layout.href(head.route()) + "#" + anchor);
  }
}
