package org.coranto.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.coranto.json.JsonReader;
import org.coranto.json.JsonValue;
import org.coranto.json.JsonValue.JsonText;
import org.coranto.json.JsonWriter;
import org.coranto.model.Dates;

/// A [PageAnswer] as one line of JSON, for the cache: `{"kind": "fine", "page": …}`.
public final class PageAnswerJson {

  private final JsonWriter json;

  private PageAnswerJson(JsonWriter json) {
    this.json = json;
  }

  public static String of(PageAnswer answer) {
    return JsonWriter.compact(json -> new PageAnswerJson(json).answer(answer));
  }

  private void answer(PageAnswer answer) {
    switch (answer) {
      case PageAnswer.Fine(var page) -> page("fine", page);
      case PageAnswer.Moved(var page, boolean forGood) -> {
        page("moved", page);
        json.flag("permanent", forGood);
      }
      case PageAnswer.SoftGone(var page, var sign) -> {
        page("soft-gone", page);
        json.text("sign", sign);
      }
      case PageAnswer.Gone(int status, var copy) -> {
        json.text("kind", "gone");
        json.number("status", status);
        switch (copy) {
          case ArchivedCopy.Found(var at) -> json.text("copy", at);
          case ArchivedCopy.None _ -> json.text("copy", "");
          case ArchivedCopy.Unknown _ -> {} // without the field
        }
      }
      case PageAnswer.LoginWall(var at) -> {
        json.text("kind", "login-wall");
        json.text("at", at);
      }
      case PageAnswer.BadCertificate(var why) -> {
        json.text("kind", "bad-certificate");
        json.text("why", why);
      }
      case PageAnswer.NoHost(var host) -> {
        json.text("kind", "no-host");
        json.text("host", host);
      }
      case PageAnswer.Unknown(var why) -> {
        json.text("kind", "unknown");
        json.text("why", why);
      }
    }
  }

  private void page(String kind, LinkedPage page) {
    json.text("kind", kind);
    json.object(
        "page",
        () -> {
          json.text("address", page.address());
          json.texts("titles", page.titles());
          json.textIfAny("site", page.site());
          json.textIfAny("description", page.description());
          json.textIfAny("language", page.language());
          json.textIfAny("canonical", page.canonical().orElse(""));
          if (!page.events().isEmpty()) {
            json.objects("events", page.events(), this::event);
          }
        });
  }

  private void event(PageEvent event) {
    json.text("name", event.name());
    if (event.dates().isPresent()) {
      json.text("first", event.dates().get().first().toString());
      json.text("last", event.dates().get().last().toString());
    }
    json.flag("universal", event.universal());
    json.text("status", event.status().name().toLowerCase(Locale.ROOT));
    json.textIfAny("place", event.place());
  }

  /// Empty for another text, or another version of the format.
  public static Optional<PageAnswer> read(String line) {
    try {
      return JsonReader.read(line).flatMap(PageAnswerJson::answer);
    } catch (DateTimeException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<PageAnswer> answer(JsonValue json) {
    return Optional.ofNullable(
        switch (json.text("kind")) {
          case "fine" -> new PageAnswer.Fine(page(json.get("page")));
          case "moved" -> new PageAnswer.Moved(page(json.get("page")), json.isTrue("permanent"));
          case "soft-gone" -> new PageAnswer.SoftGone(page(json.get("page")), json.text("sign"));
          case "gone" -> new PageAnswer.Gone((int) json.number("status"), copy(json.get("copy")));
          case "login-wall" -> new PageAnswer.LoginWall(json.text("at"));
          case "bad-certificate" -> new PageAnswer.BadCertificate(json.text("why"));
          case "no-host" -> new PageAnswer.NoHost(json.text("host"));
          case "unknown" -> new PageAnswer.Unknown(json.text("why"));
          default -> null;
        });
  }

  private static ArchivedCopy copy(JsonValue json) {
    if (!(json instanceof JsonText(var at))) {
      return new ArchivedCopy.Unknown();
    }
    return at.isEmpty() ? new ArchivedCopy.None() : new ArchivedCopy.Found(at);
  }

  private static LinkedPage page(JsonValue json) {
    return new LinkedPage(
        json.text("address"),
        json.list("titles").stream().map(JsonValue::text).toList(),
        json.text("site"),
        json.text("description"),
        json.text("language"),
        Optional.of(json.text("canonical")).filter(it -> !it.isEmpty()),
        json.list("events").stream().map(PageAnswerJson::event).toList());
  }

  private static PageEvent event(JsonValue json) {
    return new PageEvent(
        json.text("name"),
        json.text("first").isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Dates(LocalDate.parse(json.text("first")), LocalDate.parse(json.text("last")))),
        json.isTrue("universal"),
        PageEvent.Status.valueOf(json.text("status").toUpperCase(Locale.ROOT)),
        json.text("place"));
  }
}
