package org.coranto.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coranto.json.JsonValue;
import org.coranto.json.JsonValue.JsonArray;
import org.coranto.json.JsonValue.JsonBoolean;
import org.coranto.json.JsonValue.JsonNull;
import org.coranto.json.JsonValue.JsonNumber;
import org.coranto.json.JsonValue.JsonObject;
import org.coranto.json.JsonValue.JsonText;
import org.coranto.web.SchemaEvent.Host;
import org.coranto.web.SchemaEvent.Spot;

/// Reads an event from a JSON-LD object, in which every value may be a text, an object or a list of
/// these.
///
/// @param named objects by their `@id`, for references
record SchemaWords(Map<String, JsonObject> named) {

  /// <https://schema.org/Event>, “More specific types”.
  private static final Set<String> EVENTS =
      Set.of("Event", "Hackathon", "Festival", "CourseInstance", "ConferenceEvent");

  static boolean isType(JsonValue object, String type) {
    return names(object.get("@type"), type);
  }

  /// Whether it is an event, or one of the types of events whose names do not end with “Event”.
  static boolean isEvent(JsonValue object) {
    return EVENTS.stream().anyMatch(type -> isType(object, type));
  }

  private static boolean names(JsonValue named, String type) {
    return named instanceof JsonArray(var types)
        ? types.stream().anyMatch(it -> names(it, type))
        : text(named).endsWith(type);
  }

  /// The first text of a list; empty if it is not a text.
  static String text(JsonValue object, String name) {
    return text(object.get(name));
  }

  private static String text(JsonValue value) {
    return switch (value) {
      case JsonText(var text) -> text.strip();
      case JsonNumber number -> number.isInteger() ? number.text() : "";
      case JsonArray(var list) -> list.isEmpty() ? "" : text(list.getFirst());
      case JsonObject _, JsonBoolean _, JsonNull _ -> "";
    };
  }

  SchemaEvent event(JsonObject object, boolean part) {
    return SchemaEvent.of(
        name -> reference(object.get(name)),
        spot(all(object, "location")),
        host(all(object, "organizer")),
        part);
  }

  /// A text, or the `@id` of an object that only refers to one.
  private static String reference(JsonValue value) {
    return value instanceof JsonObject object && object.fields().size() == 1
        ? text(object, "@id")
        : text(value);
  }

  private List<JsonValue> all(JsonObject object, String name) {
    var value = object.get(name);
    var all = value instanceof JsonArray(var list) ? list : List.of(value);
    return all.stream().map(this::followed).toList();
  }

  /// The object that it refers to, if it is only a reference.
  private JsonValue followed(JsonValue value) {
    return value instanceof JsonObject object && object.fields().size() <= 2
        ? named.getOrDefault(text(object, "@id"), object)
        : value;
  }

  private Spot spot(List<JsonValue> locations) {
    var spot = Spot.NOWHERE;
    boolean online = false;
    for (var location : locations) {
      boolean virtual = isVirtual(location);
      online |= virtual;
      if (!virtual && spot.equals(Spot.NOWHERE)) {
        spot = house(location);
      }
    }
    return spot.withOnline(online);
  }

  private static boolean isVirtual(JsonValue location) {
    return isType(location, "VirtualLocation");
  }

  private Spot house(JsonValue location) {
    if (!(location instanceof JsonObject place)) {
      var words = text(location);
      return words.isEmpty() ? Spot.NOWHERE : Spot.of(words, "");
    }
    var address = first(followed(place.get("address")));
    if (address instanceof JsonObject parts) {
      return Spot.of(
          text(place, "name"),
          name -> name.equals("addressCountry") ? country(parts.get(name)) : text(parts, name));
    }
    var house = Spot.of(text(place, "name"), text(address));
    return house.name().isEmpty() && house.street().isEmpty() ? Spot.NOWHERE : house;
  }

  private static JsonValue first(JsonValue value) {
    return value instanceof JsonArray(var several) && !several.isEmpty()
        ? several.getFirst()
        : value;
  }

  /// `"DE"`, or a Country with a name.
  private static String country(JsonValue country) {
    return country instanceof JsonObject ? text(country, "name") : text(country);
  }

  private static Host host(List<JsonValue> organisers) {
    return organisers.stream()
        .map(it ->
            it instanceof JsonObject object
                ? new Host(text(object, "name"), text(object, "url"))
                : new Host(text(it), ""))
        .filter(host -> !host.name().isEmpty())
        .findFirst()
        .orElse(Host.NOBODY);
  }
}
