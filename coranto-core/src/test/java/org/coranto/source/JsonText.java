package org.coranto.source;

import java.util.stream.Collectors;
import org.coranto.json.JsonValue;

/// Writes a value as JSON again; numbers become texts.
final class JsonText {

  private JsonText() {}

  static String of(JsonValue value) {
    if (!value.fields().isEmpty()) {
      return value.fields().entrySet().stream()
          .map(field -> quoted(field.getKey()) + ":" + of(field.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    return value.elements().isEmpty()
        ? value.text().isEmpty() ? "[]" : quoted(value.text())
        : value.elements().stream().map(JsonText::of).collect(Collectors.joining(",", "[", "]"));
  }

  private static String quoted(String text) {
    var escaped =
        text.chars()
            .mapToObj(
                c -> c < ' ' || c == '"' || c == '\\' ? "\\u%04x".formatted(c) : "" + (char) c)
            .collect(Collectors.joining());
    return '"' + escaped + '"';
  }
}
