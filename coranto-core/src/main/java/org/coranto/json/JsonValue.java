package org.coranto.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A JSON value. The methods are lenient, for answers of third-party servers: a field that is
/// missing or of another type is read as an empty text, no field, no element.
public sealed interface JsonValue {

  /// The value of a missing field.
  static JsonValue nothing() {
    return new JsonNull();
  }

  /// The fields in their order; of several with one name the last.
  record JsonObject(Map<String, JsonValue> fields) implements JsonValue {
    public JsonObject {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
  }

  record JsonArray(List<JsonValue> elements) implements JsonValue {
    public JsonArray {
      elements = List.copyOf(elements);
    }
  }

  record JsonText(String text) implements JsonValue {}

  /// A number as it was written, so that no digit is lost.
  ///
  /// @param text `17`, `1.5e3`
  record JsonNumber(String text) implements JsonValue {

    /// Without a fraction and an exponent.
    public boolean isInteger() {
      return text.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
    }
  }

  record JsonBoolean(boolean value) implements JsonValue {
    @Override
    public String text() {
      return String.valueOf(value);
    }
  }

  record JsonNull() implements JsonValue {}

  /// Of a text, a number, true and false; empty for all others.
  default String text() {
    return "";
  }

  /// Empty if it is no object.
  default Map<String, JsonValue> fields() {
    return Map.of();
  }

  /// Empty if it is no array.
  default List<JsonValue> elements() {
    return List.of();
  }

  default JsonValue get(String name) {
    return fields().getOrDefault(name, nothing());
  }

  default String text(String name) {
    return get(name).text();
  }

  default List<JsonValue> list(String name) {
    return get(name).elements();
  }

  /// 0 if it is not a whole number in the range of a `long`.
  default long number(String name) {
    try {
      return Long.parseLong(text(name));
    } catch (NumberFormatException _) {
      return 0;
    }
  }

  default boolean isTrue(String name) {
    return text(name).equals("true");
  }

  /// `2026-08-26T09:30:00Z`, `2026-08-26T11:30:00+02:00`.
  default Optional<Instant> instant(String name) {
    try {
      return Optional.of(OffsetDateTime.parse(text(name)).toInstant());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// Seconds since 1970, `1788220800` or `1788220800.5`.
  default Optional<Instant> seconds(String name) {
    try {
      return Optional.of(Instant.ofEpochSecond((long) Double.parseDouble(text(name))));
    } catch (NumberFormatException | DateTimeException _) {
      return Optional.empty();
    }
  }

  /// Whether it is null, an empty text, an object without fields or an array without elements.
  default boolean isNothing() {
    return text().isEmpty() && fields().isEmpty() && elements().isEmpty();
  }
}
