package org.coranto.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.coranto.json.JsonReader;
import org.coranto.json.JsonValue.JsonObject;
import org.coranto.json.JsonValue.JsonText;
import org.jsoup.parser.Parser;

/// The events of a `<script type="application/ld+json">`: objects whose `@type` ends with `Event`,
/// at any depth, with the places and hosts that they name by `@id`.
public final class JsonLd {

  private static final JsonReader READER =
      JsonReader.lenient(new JsonReader.Limits(50, 1_000, 200_000));

  /// What scripts have around their JSON: a byte order mark, CDATA, HTML comments.
  private static final Pattern WRAPPING =
      Pattern.compile(
          "\\uFEFF|(?://|/\\*)?\\s*<!\\[CDATA\\[(?:\\s*\\*/)?|(?://|/\\*)?\\s*\\]\\]>(?:\\s*\\*/)?|<!--|-->");

  /// An event inside one of these is a talk of a conference, or the series that this event is part
  /// of.
  private static final Set<String> PARTS = Set.of("subEvent", "subEvents", "superEvent");

  private record Nested(JsonObject object, boolean part) {}

  private final List<Nested> events = new ArrayList<>();
  private final List<String> listed = new ArrayList<>();
  private final Map<String, JsonObject> named = new HashMap<>();
  private int parts;

  /// Reads a script up to the first mistake.
  private JsonLd(String script) {
    READER.listen(
        plain(script),
        new JsonReader.Listener() {
          @Override
          public void enter(String field) {
            parts += PARTS.contains(field) ? 1 : 0;
          }

          @Override
          public void leave(String field) {
            parts -= PARTS.contains(field) ? 1 : 0;
          }

          @Override
          public void object(JsonObject object) {
            note(object);
          }
        });
  }

  /// Without what is around the JSON, and with the quotation marks that a program has escaped.
  private static String plain(String script) {
    var text = WRAPPING.matcher(script).replaceAll("").strip();
    return text.startsWith("{&quot;") || text.startsWith("[{&quot;")
        ? Parser.unescapeEntities(text, false)
        : text;
  }

  public static List<SchemaEvent> events(String script) {
    var read = new JsonLd(script);
    return read.events.stream().map(read::event).toList();
  }

  /// The URLs of a list that has no details of its elements.
  static List<String> listed(String script) {
    return List.copyOf(new JsonLd(script).listed);
  }

  private void note(JsonObject object) {
    if (SchemaWords.isEvent(object)) {
      events.add(new Nested(object, parts > 0));
    } else if (SchemaWords.isType(object, "ListItem")) {
      var address = SchemaWords.text(object, "url");
      listed.add(
          address.isEmpty() && object.get("item") instanceof JsonText(var item) ? item : address);
    }
    var id = SchemaWords.text(object, "@id");
    if (!id.isEmpty() && object.fields().size() > 1) {
      named.putIfAbsent(id, object);
    }
  }

  private SchemaEvent event(Nested nested) {
    return new SchemaWords(named).event(nested.object(), nested.part());
  }
}
