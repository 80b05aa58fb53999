package org.coranto.desk.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.check.PageAnswer;
import org.coranto.check.page.ArchivedCopy;
import org.coranto.check.page.LinkedPage;
import org.coranto.check.page.PageEvent;
import org.coranto.model.Dates;

/** One line of the memory, as flat JSON: {@code {"link": …, "asked": …, "kind": "fine", …}}. */
final class RememberedLine {

  private static final JsonFactory JSON = new JsonFactory();

  private RememberedLine() {}

  static String of(Remembered remembered) {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("link", remembered.address());
      json.writeStringField("asked", remembered.asked().toString());
      json.writeStringField("etag", remembered.etag());
      json.writeStringField("modified", remembered.modified());
      answer(json, remembered.answer());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter has no trouble
    }
    return text.toString();
  }

  private static void answer(JsonGenerator json, PageAnswer answer) throws IOException {
    switch (answer) {
      case PageAnswer.Fine(var page) -> page(json, "fine", page, "");
      case PageAnswer.Moved(var page, boolean forGood) ->
          page(json, forGood ? "moved" : "elsewhere", page, "");
      case PageAnswer.SoftGone(var page, var sign) -> page(json, "soft", page, sign);
      case PageAnswer.Gone(int status, var copy) -> {
        word(json, "gone", String.valueOf(status));
        switch (copy) {
          case ArchivedCopy.Found(var at) -> json.writeStringField("copy", at);
          case ArchivedCopy.None _ -> json.writeStringField("copy", "");
          case ArchivedCopy.Unknown _ -> {}
        }
      }
      case PageAnswer.LoginWall(var at) -> word(json, "login", at);
      case PageAnswer.BadCertificate(var why) -> word(json, "certificate", why);
      case PageAnswer.Unknown(var why) -> word(json, "unknown", why);
    }
  }

  private static void word(JsonGenerator json, String kind, String why) throws IOException {
    json.writeStringField("kind", kind);
    json.writeStringField("why", why);
  }

  private static void page(JsonGenerator json, String kind, LinkedPage page, String why)
      throws IOException {
    word(json, kind, why);
    json.writeStringField("at", page.address());
    list(json, "titles", page.titles());
    json.writeStringField("site", page.site());
    json.writeStringField("description", page.description());
    json.writeStringField("language", page.language());
    json.writeStringField("canonical", page.canonical().orElse(""));
    list(json, "events", page.events().stream().flatMap(it -> event(it).stream()).toList());
  }

  private static void list(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (var value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** Six words for each. */
  private static List<String> event(PageEvent event) {
    return List.of(
        event.name(),
        event.dates().map(dates -> dates.first().toString()).orElse(""),
        event.dates().map(dates -> dates.last().toString()).orElse(""),
        String.valueOf(event.universal()),
        event.status().name(),
        event.place());
  }

  /** Empty for what is no such line. */
  static Optional<Remembered> read(String line) {
    try (var json = JSON.createParser(line)) {
      var words = new HashMap<String, String>();
      var lists = new HashMap<String, List<String>>();
      fields(json, words, lists);
      return answer(words, lists)
          .map(answer ->
              new Remembered(
                  words.getOrDefault("link", ""),
                  Instant.parse(words.getOrDefault("asked", "")),
                  words.getOrDefault("etag", ""),
                  words.getOrDefault("modified", ""),
                  answer));
    } catch (IOException | DateTimeException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static void fields(
      JsonParser json, Map<String, String> words, Map<String, List<String>> lists)
      throws IOException {
    json.nextToken();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      var name = json.currentName();
      if (json.nextToken() == JsonToken.START_ARRAY) {
        var list = new ArrayList<String>();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
          list.add(json.getText());
        }
        lists.put(name, list);
      } else {
        words.put(name, json.getText());
      }
    }
    if (json.currentToken() != JsonToken.END_OBJECT) {
      throw new IOException("cut off");
    }
  }

  private static Optional<PageAnswer> answer(
      Map<String, String> words, Map<String, List<String>> lists) {
    var why = words.getOrDefault("why", "");
    return Optional.ofNullable(
        switch (words.getOrDefault("kind", "")) {
          case "fine" -> new PageAnswer.Fine(page(words, lists));
          case "moved" -> new PageAnswer.Moved(page(words, lists), true);
          case "elsewhere" -> new PageAnswer.Moved(page(words, lists), false);
          case "soft" -> new PageAnswer.SoftGone(page(words, lists), why);
          case "gone" -> new PageAnswer.Gone(Integer.parseInt(why), copy(words));
          case "login" -> new PageAnswer.LoginWall(why);
          case "certificate" -> new PageAnswer.BadCertificate(why);
          case "unknown" -> new PageAnswer.Unknown(why);
          default -> null; // of another version
        });
  }

  private static ArchivedCopy copy(Map<String, String> words) {
    var at = words.get("copy");
    if (at == null) {
      return new ArchivedCopy.Unknown();
    }
    return at.isEmpty() ? new ArchivedCopy.None() : new ArchivedCopy.Found(at);
  }

  private static LinkedPage page(Map<String, String> words, Map<String, List<String>> lists) {
    var events = new ArrayList<PageEvent>();
    var written = lists.getOrDefault("events", List.of());
    for (int i = 0; i + 6 <= written.size(); i += 6) {
      events.add(event(written.subList(i, i + 6)));
    }
    return new LinkedPage(
        words.getOrDefault("at", ""),
        lists.getOrDefault("titles", List.of()),
        words.getOrDefault("site", ""),
        words.getOrDefault("description", ""),
        words.getOrDefault("language", ""),
        Optional.of(words.getOrDefault("canonical", "")).filter(it -> !it.isEmpty()),
        events);
  }

  private static PageEvent event(List<String> words) {
    var dates =
        words.get(1).isEmpty()
            ? Optional.<Dates>empty()
            : Optional.of(new Dates(LocalDate.parse(words.get(1)), LocalDate.parse(words.get(2))));
    return new PageEvent(
        words.get(0),
        dates,
        Boolean.parseBoolean(words.get(3)),
        PageEvent.Status.valueOf(words.get(4)),
        words.get(5));
  }
}
