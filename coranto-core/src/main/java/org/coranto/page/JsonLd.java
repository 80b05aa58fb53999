package org.coranto.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The events of a {@code <script type="application/ld+json">}: objects whose {@code @type} ends
 * with {@code Event}, at any depth, with the places and hosts that they name by {@code @id}.
 */
public final class JsonLd {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(50)
                  .maxNameLength(1_000)
                  .maxStringLength(200_000)
                  .build())
          .build();

  /** An event below one of these is a talk of a conference, or the series that this is one of. */
  private static final Set<String> PARTS = Set.of("subEvent", "subEvents", "superEvent");

  private record Told(Map<String, Object> object, boolean part) {}

  private final List<Told> events = new ArrayList<>();
  private final List<String> listed = new ArrayList<>();
  private final Map<String, Map<String, Object>> named = new HashMap<>();
  private int parts;

  private JsonLd(String script) {
    try (var parser = JSON.createParser(script)) {
      while (parser.nextToken() != null) {
        value(parser);
      }
    } catch (IOException _) {
      return; // what came before the mistake is good enough
    }
  }

  public static List<SchemaEvent> events(String script) {
    var read = new JsonLd(script);
    return read.events.stream().map(read::event).toList();
  }

  /** The addresses of a list that says nothing else of what it lists. */
  static List<String> listed(String script) {
    return List.copyOf(new JsonLd(script).listed);
  }

  private Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> {
        var list = new ArrayList<Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(parser));
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

  private Map<String, Object> object(JsonParser parser) throws IOException {
    var object = new LinkedHashMap<String, Object>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      parser.nextToken();
      int part = PARTS.contains(name) ? 1 : 0;
      parts += part;
      object.put(name, value(parser));
      parts -= part;
    }
    note(object);
    return object;
  }

  private void note(Map<String, Object> object) {
    if (SchemaWords.isType(object, "Event")) {
      events.add(new Told(object, parts > 0));
    } else if (SchemaWords.isType(object, "ListItem")) {
      var address = SchemaWords.text(object, "url");
      var item = object.getOrDefault("item", "");
      listed.add(address.isEmpty() && item instanceof String text ? text : address);
    }
    var id = SchemaWords.text(object, "@id");
    if (!id.isEmpty() && object.size() > 1) {
      named.putIfAbsent(id, object);
    }
  }

  private SchemaEvent event(Told told) {
    return new SchemaWords(named).event(told.object(), told.part());
  }
}
