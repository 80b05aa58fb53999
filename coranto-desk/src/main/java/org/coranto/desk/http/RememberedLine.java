package org.coranto.desk.http;

import java.util.Optional;
import org.coranto.check.page.PageAnswerJson;
import org.coranto.json.JsonReader;
import org.coranto.json.JsonValue;
import org.coranto.json.JsonWriter;

/** One line of the memory: {@code {"link": …, "asked": …, "answer": "{…}"}}. */
final class RememberedLine {

  private RememberedLine() {}

  static String of(Remembered remembered) {
    return JsonWriter.compact(json -> {
      json.text("link", remembered.address());
      json.text("asked", remembered.asked().toString());
      json.textIfAny("etag", remembered.etag());
      json.textIfAny("modified", remembered.modified());
      json.text("answer", PageAnswerJson.of(remembered.answer()));
    });
  }

  /** Empty for what is no such line. */
  static Optional<Remembered> read(String line) {
    return JsonReader.read(line).flatMap(RememberedLine::remembered);
  }

  private static Optional<Remembered> remembered(JsonValue json) {
    return json.instant("asked")
        .flatMap(asked ->
            PageAnswerJson.read(json.text("answer"))
                .map(answer ->
                    new Remembered(
                        json.text("link"),
                        asked,
                        json.text("etag"),
                        json.text("modified"),
                        answer)));
  }
}
