package org.coranto.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coranto.web.SchemaEvent.Host;
import org.coranto.web.SchemaEvent.Spot;
import org.jsoup.nodes.Element;

/// Events in the elements of a page: as microdata (`<div itemscope
/// itemtype="https://schema.org/Event">`), as RDFa (`typeof="Event"`), or as the microformat
/// `h-event`.
public final class Microdata {

  private static final Pattern EVENT =
      Pattern.compile(
          "(?i)(?:(?:https?://schema\\.org/|schema:)?(?:[a-z]*event|hackathon|festival|courseinstance))");

  /// The classes of the microformat for the properties of schema.org.
  private static final Map<String, String> CLASSES =
      Map.of(
          "name", "p-name",
          "url", "u-url",
          "startDate", "dt-start",
          "endDate", "dt-end",
          "location", "p-location",
          "organizer", "p-organizer");

  private static final List<String> PARTS = List.of("subEvent", "subEvents", "superEvent");

  private static final int MOST = 200;

  private Microdata() {}

  /// @param items elements with an `itemtype`, a `typeof` or the class `h-event`
  public static List<SchemaEvent> events(List<Element> items) {
    return items.stream().filter(Microdata::isEvent).limit(MOST).map(Microdata::event).toList();
  }

  private static boolean isEvent(Element item) {
    return item.hasClass("h-event") || types(item).anyMatch(type -> EVENT.matcher(type).matches());
  }

  private static Stream<String> types(Element item) {
    return Arrays.stream((item.attr("itemtype") + " " + item.attr("typeof")).strip().split("\\s+"));
  }

  private static SchemaEvent event(Element item) {
    var location = element(item, "location");
    var organiser = element(item, "organizer");
    return SchemaEvent.of(
        name -> property(item, name),
        location.map(Microdata::spot).orElse(Spot.NOWHERE),
        organiser.map(Microdata::host).orElse(Host.NOBODY),
        PARTS.stream().anyMatch(part -> names(item, part)));
  }

  private static Spot spot(Element location) {
    if (types(location).anyMatch(type -> type.endsWith("VirtualLocation"))) {
      return Spot.NOWHERE.withOnline(true);
    }
    var name = property(location, "name");
    var words = value(location);
    var address = element(location, "address");
    if (address.isPresent() && !isItem(address.get())) {
      return Spot.of(name, value(address.get())).withHouse(true);
    }
    var parts = address.orElse(location);
    return Spot.of(name.isEmpty() ? words : name, part -> property(parts, part))
        .withHouse(!words.isEmpty());
  }

  private static Host host(Element organiser) {
    var name = property(organiser, "name");
    return new Host(name.isEmpty() ? value(organiser) : name, property(organiser, "url"));
  }

  private static String property(Element item, String name) {
    return element(item, name)
        .map(it -> name.equals("name") && !it.hasAttr("content") ? it.text() : value(it))
        .orElse("");
  }

  /// The first element with this property that belongs to the item itself, not to an item inside
  /// it.
  private static Optional<Element> element(Element item, String name) {
    return item.children().stream().flatMap(child -> own(child, name)).findFirst();
  }

  private static Stream<Element> own(Element element, String name) {
    if (names(element, name)) {
      return Stream.of(element);
    }
    return isItem(element)
        ? Stream.empty()
        : element.children().stream().flatMap(child -> own(child, name));
  }

  private static boolean names(Element element, String name) {
    return List.of(element.attr("itemprop").split("\\s+")).contains(name)
        || List.of(element.attr("property").replace("schema:", "").split("\\s+")).contains(name)
        || (CLASSES.containsKey(name) && element.hasClass(CLASSES.get(name)));
  }

  private static boolean isItem(Element element) {
    return element.hasAttr("itemscope") || element.hasAttr("typeof") || element.hasClass("h-card");
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
