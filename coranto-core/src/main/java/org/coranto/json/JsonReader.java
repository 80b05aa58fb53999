package org.coranto.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import org.coranto.json.JsonValue.JsonArray;
import org.coranto.json.JsonValue.JsonBoolean;
import org.coranto.json.JsonValue.JsonNumber;
import org.coranto.json.JsonValue.JsonObject;
import org.coranto.json.JsonValue.JsonText;

/// Reads JSON (RFC 8259) into a [JsonValue]. The input is not trusted: text that is nested too deep
/// or too long is rejected.
public final class JsonReader {

  private static final Listener NOBODY = new Listener() {};

  /// For answers of services and for our own files.
  private static final JsonReader USUAL = new JsonReader(new Limits(100, 10_000, 8_000_000));

  private final JsonFactory factory;

  /// Limits of a document.
  ///
  /// @param depth of nested objects and arrays
  /// @param name characters of a field's name
  /// @param text characters of one text
  public record Limits(int depth, int name, int text) {}

  /// Receives parts of a document while it is read, so that the text before a mistake is not lost.
  public interface Listener {

    /// The value of a field is read next.
    default void enter(String field) {}

    /// The value of a field has been read.
    default void leave(String field) {}

    /// An object has been read to its end; those inside it come first.
    default void object(JsonObject object) {}
  }

  public JsonReader(Limits limits) {
    this(limits, Set.of());
  }

  /// Reads JSON as web pages have it: with comments, commas before a closing bracket, line breaks
  /// in texts, single quotes.
  public static JsonReader lenient(Limits limits) {
    return new JsonReader(
        limits,
        EnumSet.of(
            JsonReadFeature.ALLOW_JAVA_COMMENTS,
            JsonReadFeature.ALLOW_TRAILING_COMMA,
            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
            JsonReadFeature.ALLOW_SINGLE_QUOTES,
            JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER));
  }

  private JsonReader(Limits limits, Set<JsonReadFeature> features) {
    var builder = JsonFactory.builder();
    features.forEach(builder::enable);
    this.factory =
        builder
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.depth())
                    .maxNameLength(limits.name())
                    .maxNumberLength(1_000)
                    .maxStringLength(limits.text())
                    .build())
            .build();
  }

  /// Empty if it is not JSON, or not one whole document.
  public static Optional<JsonValue> read(byte[] json) {
    try (var parser = USUAL.factory.createParser(json)) {
      return whole(parser);
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// The same as [#read(byte\[\])].
  public static Optional<JsonValue> read(String json) {
    try (var parser = USUAL.factory.createParser(json)) {
      return whole(parser);
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// Reads consecutive documents, up to the end or the first mistake.
  public void listen(String json, Listener listener) {
    try (var parser = factory.createParser(json)) {
      while (parser.nextToken() != null) {
        value(parser, listener);
      }
    } catch (IOException _) {
      return; // the listener has what was read before the mistake
    }
  }

  private static Optional<JsonValue> whole(JsonParser parser) throws IOException {
    if (parser.nextToken() == null) {
      return Optional.empty();
    }
    var value = value(parser, NOBODY);
    return parser.nextToken() == null ? Optional.of(value) : Optional.empty();
  }

  private static JsonValue value(JsonParser parser, Listener listener) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, listener);
      case START_ARRAY -> array(parser, listener);
      case VALUE_STRING -> new JsonText(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getText());
      case VALUE_TRUE -> new JsonBoolean(true);
      case VALUE_FALSE -> new JsonBoolean(false);
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, VALUE_NULL ->
          JsonValue.nothing();
    };
  }

  private static JsonObject object(JsonParser parser, Listener listener) throws IOException {
    var fields = new LinkedHashMap<String, JsonValue>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      parser.nextToken();
      listener.enter(name);
      fields.put(name, value(parser, listener));
      listener.leave(name);
    }
    var object = new JsonObject(fields);
    listener.object(object);
    return object;
  }

  private static JsonArray array(JsonParser parser, Listener listener) throws IOException {
    var elements = new ArrayList<JsonValue>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(parser, listener));
    }
    return new JsonArray(elements);
  }
}
