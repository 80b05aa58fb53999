package org.coranto.check.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The events of a {@code <script type="application/ld+json">}: objects whose {@code @type} ends
 * with {@code Event}, at any depth.
 */
final class JsonLd {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(50)
                  .maxNameLength(1_000)
                  .maxStringLength(200_000)
                  .build())
          .build();

  private JsonLd() {}

  static List<PageEvent> events(String script) {
    var events = new ArrayList<PageEvent>();
    try (var parser = JSON.createParser(script)) {
      while (parser.nextToken() != null) {
        value(parser, object -> event(object, events));
      }
    } catch (IOException _) {
      return events; // what came before the mistake is good enough
    }
    return events;
  }

  /** Reads one value, and tells of each object in it, inner ones first. */
  private static Object value(JsonParser parser, Consumer<Map<String, Object>> told)
      throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, told);
      case START_ARRAY -> {
        var list = new ArrayList<Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(parser, told));
        }
        yield list;
      }
      case VALUE_STRING, VALUE_NUMBER_INT -> parser.getText();
      case NOT_AVAILABLE,
          END_OBJECT,
          END_ARRAY,
          FIELD_NAME,
          VALUE_EMBEDDED_OBJECT,
          VALUE_NUMBER_FLOAT,
          VALUE_TRUE,
          VALUE_FALSE,
          VALUE_NULL ->
          "";
    };
  }

  private static Map<String, Object> object(JsonParser parser, Consumer<Map<String, Object>> told)
      throws IOException {
    var object = new LinkedHashMap<String, Object>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      parser.nextToken();
      object.put(name, value(parser, told));
    }
    told.accept(object);
    return object;
  }

  private static void event(Map<String, Object> object, List<PageEvent> events) {
    if (!isEvent(object.getOrDefault("@type", ""))) {
      return;
    }
    var days = EventDays.of(text(object.get("startDate")), text(object.get("endDate")));
    events.add(
        new PageEvent(
            text(object.get("name")),
            days.dates(),
            days.universal(),
            status(text(object.get("eventStatus"))),
            place(object.get("location"))));
  }

  private static boolean isEvent(Object type) {
    return type instanceof List<?> types
        ? types.stream().anyMatch(JsonLd::isEvent)
        : type.toString().endsWith("Event");
  }

  /** {@code https://schema.org/EventCancelled}. */
  static PageEvent.Status status(String written) {
    var lower = written.toLowerCase(Locale.ROOT);
    if (lower.endsWith("eventcancelled") || lower.endsWith("cancelled")) {
      return PageEvent.Status.CANCELLED;
    }
    return lower.endsWith("postponed") ? PageEvent.Status.POSTPONED : PageEvent.Status.SCHEDULED;
  }

  private static String text(@org.jspecify.annotations.Nullable Object value) {
    return switch (value) {
      case String text -> text;
      case List<?> list when !list.isEmpty() -> text(list.getFirst());
      case null, default -> "";
    };
  }

  private static String place(@org.jspecify.annotations.Nullable Object location) {
    if (location instanceof Map<?, ?> place) {
      var name = text(place.get("name"));
      return name.isEmpty() ? text(place.get("address")) : name;
    }
    return location instanceof List<?> list && !list.isEmpty()
        ? place(list.getFirst())
        : text(location);
  }
}
