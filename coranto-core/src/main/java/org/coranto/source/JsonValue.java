package org.coranto.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * JSON as a stranger sent it: what is not there, or is something else, is an empty text, no field,
 * no element.
 *
 * @param text of a text, a number, true, false; empty for null
 */
public record JsonValue(String text, Map<String, JsonValue> fields, List<JsonValue> elements) {

  public static final JsonValue NOTHING = new JsonValue("", Map.of(), List.of());

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(100)
                  .maxNameLength(10_000)
                  .maxNumberLength(1_000)
                  .maxStringLength(8_000_000)
                  .build())
          .build();

  /** Empty where it is not JSON, or not whole. */
  public static Optional<JsonValue> read(byte[] json) {
    try (var parser = JSON.createParser(json)) {
      return whole(parser);
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  public static Optional<JsonValue> read(String json) {
    try (var parser = JSON.createParser(json)) {
      return whole(parser);
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static Optional<JsonValue> whole(JsonParser parser) throws IOException {
    if (parser.nextToken() == null) {
      return Optional.empty();
    }
    var value = value(parser);
    return parser.nextToken() == null ? Optional.of(value) : Optional.empty();
  }

  private static JsonValue value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
          new JsonValue(parser.getText(), Map.of(), List.of());
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, VALUE_NULL ->
          NOTHING;
    };
  }

  private static JsonValue object(JsonParser parser) throws IOException {
    var fields = new LinkedHashMap<String, JsonValue>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      parser.nextToken();
      fields.put(name, value(parser));
    }
    return new JsonValue("", fields, List.of());
  }

  private static JsonValue array(JsonParser parser) throws IOException {
    var elements = new ArrayList<JsonValue>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(parser));
    }
    return new JsonValue("", Map.of(), elements);
  }

  public JsonValue get(String name) {
    return fields.getOrDefault(name, NOTHING);
  }

  public String text(String name) {
    return get(name).text();
  }

  public List<JsonValue> list(String name) {
    return get(name).elements();
  }

  /** 0 where it is no whole number that fits. */
  public long number(String name) {
    try {
      return Long.parseLong(text(name));
    } catch (NumberFormatException _) {
      return 0;
    }
  }

  public boolean isTrue(String name) {
    return text(name).equals("true");
  }

  /** {@code 2026-08-26T09:30:00Z}, {@code 2026-08-26T11:30:00+02:00}. */
  public Optional<Instant> instant(String name) {
    try {
      return Optional.of(OffsetDateTime.parse(text(name)).toInstant());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** Seconds since 1970, {@code 1788220800} or {@code 1788220800.5}. */
  public Optional<Instant> seconds(String name) {
    try {
      return Optional.of(Instant.ofEpochSecond((long) Double.parseDouble(text(name))));
    } catch (NumberFormatException | DateTimeException _) {
      return Optional.empty();
    }
  }

  public boolean isNothing() {
    return text.isEmpty() && fields.isEmpty() && elements.isEmpty();
  }
}
