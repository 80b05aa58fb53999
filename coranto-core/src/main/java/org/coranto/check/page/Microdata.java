package org.coranto.check.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Events written as {@code <div itemscope itemtype="https://schema.org/Event">}. */
final class Microdata {

  private static final Pattern EVENT = Pattern.compile("(?i)https?://schema\\.org/[a-z]*event");

  private static final int MOST = 20;

  private Microdata() {}

  /**
   * @param items elements that have an {@code itemtype}
   */
  static List<PageEvent> events(List<Element> items) {
    return items.stream()
        .filter(item -> EVENT.matcher(item.attr("itemtype").strip()).matches())
        .limit(MOST)
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
