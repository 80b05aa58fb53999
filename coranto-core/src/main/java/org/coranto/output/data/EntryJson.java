package org.coranto.output.data;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.coranto.json.JsonWriter;
import org.coranto.model.Dates;
import org.coranto.model.Entry;
import org.coranto.model.Hyperlink;
import org.coranto.model.Place;

/// Writes one entry: first the fields of all entries, then those of its kind.
final class EntryJson {

  /// URL Standard, section 4.4.
  private static final Pattern NOT_SEEN_BY_BROWSERS = Pattern.compile("[\\x00-\\x20\\x7F-\\x9F]");

  private static final Pattern SCRIPT =
      Pattern.compile("(javascript|data|vbscript):", Pattern.CASE_INSENSITIVE);

  private EntryJson() {}

  static void write(JsonWriter json, Entry entry) {
    var body = entry.body();
    json.text("kind", entry.kind());
    json.text("id", body.id());
    json.texts("prefixes", body.prefixes());
    json.text("text", body.text());
    links(json, "links", body.links());
    switch (entry) {
      case Entry.LinkEntry link -> json.text("remark", link.remark());
      case Entry.EventEntry event -> event(json, event);
      case Entry.CallEntry call -> call(json, call);
      case Entry.PickEntry pick -> {
        json.object("subject", () -> link(json, pick.subject()));
        if (pick.credit().isPresent()) {
          credit(json, pick.credit().get());
        }
      }
      case Entry.QuoteEntry quote -> {
        json.text("quote", quote.text());
        json.text("attribution", quote.attribution());
        if (quote.credit().isPresent()) {
          credit(json, quote.credit().get());
        }
      }
      case Entry.ProseEntry _ -> {}
    }
  }

  private static void event(JsonWriter json, Entry.EventEntry event) {
    dates(json, event.dates());
    place(json, event.place());
    json.text("region", event.region());
    links(json, "organisers", event.organisers());
    links(json, "titles", event.titles());
  }

  private static void call(JsonWriter json, Entry.CallEntry call) {
    json.text("title", call.title());
    json.text("project", call.project());
    if (call.deadline().isPresent()) {
      json.text("deadline", call.deadline().get().toString());
    }
    if (call.dates().isPresent()) {
      dates(json, call.dates().get());
    }
    place(json, call.place());
  }

  private static void dates(JsonWriter json, Dates dates) {
    json.object(
        "dates",
        () -> {
          json.text("first", dates.first().toString());
          json.text("last", dates.last().toString());
        });
  }

  private static void place(JsonWriter json, Place place) {
    json.object(
        "place",
        () -> {
          json.text("text", place.text());
          json.text("attendance", word(place.attendance()));
        });
  }

  private static String word(Place.Attendance attendance) {
    return attendance.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void credit(JsonWriter json, Hyperlink credit) {
    json.object("credit", () -> link(json, credit));
  }

  private static void links(JsonWriter json, String name, List<Hyperlink> links) {
    json.objects(name, links, link -> link(json, link));
  }

  /// A link; a URL that would run a script is written as an empty text.
  private static void link(JsonWriter json, Hyperlink link) {
    json.text("text", link.text());
    json.text("href", harmless(link.href()));
  }

  /// As written, so that a misspelt URL can be found, except a URL that a browser would run.
  private static String harmless(String href) {
    if (href.startsWith("http")) {
      return href;
    }
    var seen = NOT_SEEN_BY_BROWSERS.matcher(href).replaceAll("");
    return SCRIPT.matcher(seen).lookingAt() ? "" : href;
  }
}
