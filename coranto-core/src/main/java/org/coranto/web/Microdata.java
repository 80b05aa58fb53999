package org.coranto.web;

import java.util.List;
import java.util.regex.Pattern;
import org.coranto.web.SchemaEvent.Host;
import org.coranto.web.SchemaEvent.Spot;
import org.jsoup.nodes.Element;

/// Events written as `<div itemscope itemtype="https://schema.org/Event">`.
public final class Microdata {

  private static final Pattern EVENT = Pattern.compile("(?i)https?://schema\\.org/[a-z]*event");

  private static final int MOST = 200;

  private Microdata() {}

  /// @param items elements with an `itemtype`
  public static List<SchemaEvent> events(List<Element> items) {
    return items.stream().filter(Microdata::isEvent).limit(MOST).map(Microdata::event).toList();
  }

  private static boolean isEvent(Element item) {
    return EVENT.matcher(item.attr("itemtype").strip()).matches();
  }

  private static SchemaEvent event(Element item) {
    var location = item.selectFirst("[itemprop=location]");
    var organiser = item.selectFirst("[itemprop=organizer]");
    return SchemaEvent.of(
        name -> property(item, name),
        location == null ? Spot.NOWHERE : spot(location),
        organiser == null ? Host.NOBODY : host(organiser),
        item.hasAttr("itemprop"));
  }

  private static Spot spot(Element location) {
    if (location.attr("itemtype").endsWith("VirtualLocation")) {
      return Spot.NOWHERE.withOnline(true);
    }
    var name = property(location, "name");
    var words = value(location);
    return Spot.of(name.isEmpty() ? words : name, part -> property(location, part))
        .withHouse(!words.isEmpty());
  }

  private static Host host(Element organiser) {
    var name = property(organiser, "name");
    return new Host(name.isEmpty() ? value(organiser) : name, property(organiser, "url"));
  }

  private static String property(Element item, String name) {
    var element = item.children().select("[itemprop=" + name + "]").first();
    return element == null ? "" : value(element);
  }

  private static String value(Element element) {
    for (var attribute : List.of("content", "datetime", "href")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute).strip();
      }
    }
    return element.text();
  }
}
