package org.coranto.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// JSON in a form for tests: a missing field is an empty text or an empty list.
///
/// @param text of a text, a number, true, false
public record JsonTree(String text, Map<String, JsonTree> fields, List<JsonTree> elements) {

  private static final JsonFactory STRICT =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final JsonTree MISSING = new JsonTree("", Map.of(), List.of());

  public static JsonTree of(byte[] json) {
    try (var parser = STRICT.createParser(json)) {
      parser.nextToken();
      var tree = read(parser);
      if (parser.nextToken() != null) {
        throw new AssertionError("something stands behind the JSON");
      }
      return tree;
    } catch (IOException e) {
      throw new AssertionError("not JSON: " + e.getMessage(), e);
    }
  }

  private static JsonTree read(JsonParser parser) throws IOException {
    var fields = new LinkedHashMap<String, JsonTree>();
    var elements = new ArrayList<JsonTree>();
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        var name = parser.currentName();
        parser.nextToken();
        fields.put(name, read(parser));
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        elements.add(read(parser));
      }
    } else {
      return new JsonTree(parser.getText(), fields, elements);
    }
    return new JsonTree("", fields, elements);
  }

  public JsonTree get(String name) {
    return fields.getOrDefault(name, MISSING);
  }

  public String text(String name) {
    return get(name).text();
  }

  public List<JsonTree> list(String name) {
    return get(name).elements();
  }
}
