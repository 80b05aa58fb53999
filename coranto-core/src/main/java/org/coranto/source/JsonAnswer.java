package org.coranto.source;

import java.util.List;
import java.util.function.Function;
import org.coranto.json.JsonReader;
import org.coranto.json.JsonValue;
import org.coranto.web.HttpResponse;

/// Reads an answer that should be JSON; any other answer is reported as trouble.
public final class JsonAnswer {

  private static final int MOST_SAID = 200;

  private JsonAnswer() {}

  /// @param reader gets an object or an array
  public static Result read(HttpResponse answer, Function<JsonValue, Result> reader) {
    var json = JsonReader.read(answer.body());
    if (!answer.isSuccess()) {
      var said = said(json.orElse(JsonValue.nothing()));
      return new Result.Trouble(new SourceTrouble.Refused(answer.status(), said));
    }
    return json.filter(it -> it.text().isEmpty())
        .map(reader)
        .orElseGet(() -> new Result.Trouble(new SourceTrouble.NotJson(line(answer.text()))));
  }

  /// The error message of a service, on one line; empty if there is none.
  public static String said(HttpResponse answer) {
    return said(JsonReader.read(answer.body()).orElse(JsonValue.nothing()));
  }

  /// The error message in an answer: `{"error": "Record not found"}`.
  private static String said(JsonValue json) {
    var errors = json.list("errors").stream().map(JsonValue::text).findFirst().orElse("");
    return List.of(json.text("message"), json.text("error"), errors).stream()
        .filter(it -> !it.isBlank())
        .findFirst()
        .map(JsonAnswer::line)
        .orElse("");
  }

  private static String line(String text) {
    var start = text.substring(0, Math.min(MOST_SAID, text.length()));
    var line = start.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return text.length() > MOST_SAID ? line + "…" : line;
  }
}
