package org.coranto.check.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Events written as {@code <div itemscope itemtype="https://schema.org/Event">}. */
final class Microdata {

  private Microdata() {}

  static List<PageEvent> events(Document document) {
    return document.select("[itemtype~=(?i)schema\\.org/[A-Za-z]*Event$]").stream()
        .limit(20)
        .map(Microdata::event)
        .toList();
  }

  private static PageEvent event(Element item) {
    var days = EventDays.of(property(item, "startDate"), property(item, "endDate"));
    return new PageEvent(
        property(item, "name"),
        days.dates(),
        days.universal(),
        JsonLd.status(property(item, "eventStatus")),
        property(item, "location"));
  }

  private static String property(Element item, String name) {
    var element = item.selectFirst("[itemprop=" + name + "]");
    if (element == null) {
      return "";
    }
    for (var attribute : List.of("content", "datetime", "href")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute).strip();
      }
    }
    return element.text();
  }
}
