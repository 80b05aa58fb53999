package org.coranto.app.http;

import java.util.Optional;
import org.coranto.json.JsonReader;
import org.coranto.json.JsonValue;
import org.coranto.json.JsonWriter;
import org.coranto.web.PageAnswerJson;

/// One line of the cache file: `{"link": …, "asked": …, "answer": "{…}"}`.
final class CachedPageLine {

  private CachedPageLine() {}

  static String of(CachedPage remembered) {
    return JsonWriter.compact(json -> {
      json.text("link", remembered.address());
      json.text("asked", remembered.asked().toString());
      json.textIfAny("etag", remembered.etag());
      json.textIfAny("modified", remembered.modified());
      json.text("answer", PageAnswerJson.of(remembered.answer()));
    });
  }

  /// Empty if the line cannot be read.
  static Optional<CachedPage> read(String line) {
    return JsonReader.read(line).flatMap(CachedPageLine::remembered);
  }

  private static Optional<CachedPage> remembered(JsonValue json) {
    return json.instant("asked")
        .flatMap(asked ->
            PageAnswerJson.read(json.text("answer"))
                .map(answer ->
                    new CachedPage(
                        json.text("link"),
                        asked,
                        json.text("etag"),
                        json.text("modified"),
                        answer)));
  }
}
