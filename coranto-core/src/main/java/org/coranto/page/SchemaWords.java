package org.coranto.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coranto.page.SchemaEvent.Host;
import org.coranto.page.SchemaEvent.Spot;

/**
 * Reads an event from an object of JSON-LD, in which every value may be a text, an object or a list
 * of these.
 *
 * @param named objects by their {@code @id}, that others name
 */
record SchemaWords(Map<String, Map<String, Object>> named) {

  static boolean isType(Map<String, Object> object, String type) {
    return isType(object.getOrDefault("@type", ""), type);
  }

  private static boolean isType(Object named, String type) {
    return named instanceof List<?> types
        ? types.stream().anyMatch(it -> isType(it, type))
        : named.toString().endsWith(type);
  }

  /** Of a list the first; empty where it is no text. */
  static String text(Map<?, ?> object, String name) {
    return text(object.get(name));
  }

  private static String text(@org.jspecify.annotations.Nullable Object value) {
    return switch (value) {
      case String text -> text.strip();
      case List<?> list when !list.isEmpty() -> text(list.getFirst());
      case null, default -> "";
    };
  }

  SchemaEvent event(Map<String, Object> object, boolean part) {
    return new SchemaEvent(
        text(object, "name"),
        text(object, "url"),
        text(object, "startDate"),
        text(object, "endDate"),
        text(object, "eventStatus"),
        text(object, "eventAttendanceMode"),
        spot(all(object, "location")),
        host(all(object, "organizer")),
        part);
  }

  private List<Object> all(Map<String, Object> object, String name) {
    var value = object.get(name);
    var all = new ArrayList<Object>();
    if (value instanceof List<?> list) {
      list.forEach(it -> all.add(followed(it)));
    } else if (value != null) {
      all.add(followed(value));
    }
    return all;
  }

  /** What it names, where it does nothing but name something. */
  private Object followed(Object value) {
    return value instanceof Map<?, ?> object && object.size() <= 2
        ? named.getOrDefault(text(object, "@id"), asObject(object))
        : value;
  }

  private static Map<String, Object> asObject(Map<?, ?> object) {
    var copy = new java.util.LinkedHashMap<String, Object>();
    object.forEach((name, value) -> copy.put(String.valueOf(name), value));
    return copy;
  }

  private static Spot spot(List<Object> locations) {
    var spot = Spot.NOWHERE;
    boolean online = false;
    for (var location : locations) {
      boolean virtual = isVirtual(location);
      online |= virtual;
      if (!virtual && spot.equals(Spot.NOWHERE)) {
        spot = house(location);
      }
    }
    return new Spot(
        spot.name(),
        spot.street(),
        spot.city(),
        spot.state(),
        spot.country(),
        spot.house(),
        online);
  }

  private static boolean isVirtual(Object location) {
    return location instanceof Map<?, ?> object
        && isType(object.containsKey("@type") ? object.get("@type") : "", "VirtualLocation");
  }

  private static Spot house(Object location) {
    if (!(location instanceof Map<?, ?> place)) {
      var words = text(location);
      return words.isEmpty() ? Spot.NOWHERE : new Spot(words, "", "", "", "", true, false);
    }
    var address = place.get("address");
    if (address instanceof List<?> several && !several.isEmpty()) {
      address = several.getFirst();
    }
    if (address instanceof Map<?, ?> parts) {
      return new Spot(
          text(place, "name"),
          text(parts, "streetAddress"),
          text(parts, "addressLocality"),
          text(parts, "addressRegion"),
          country(parts.get("addressCountry")),
          true,
          false);
    }
    var house = new Spot(text(place, "name"), text(address), "", "", "", true, false);
    return house.name().isEmpty() && house.street().isEmpty() ? Spot.NOWHERE : house;
  }

  /** {@code "DE"}, or a Country with a name. */
  private static String country(@org.jspecify.annotations.Nullable Object country) {
    return country instanceof Map<?, ?> object ? text(object, "name") : text(country);
  }

  private static Host host(List<Object> organisers) {
    return organisers.stream()
        .map(it ->
            it instanceof Map<?, ?> object
                ? new Host(text(object, "name"), text(object, "url"))
                : new Host(text(it), ""))
        .filter(host -> !host.name().isEmpty())
        .findFirst()
        .orElse(Host.NOBODY);
  }
}
