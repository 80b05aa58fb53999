package org.coranto.source;

import java.util.List;
import java.util.Locale;
import org.coranto.json.JsonWriter;
import org.coranto.model.EventTime;
import org.coranto.model.Person;
import org.coranto.model.Place;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.coranto.model.Venue;

/// A tip as one line of JSON, as programs read it and as the source `command` accepts it: `{"kind":
/// "link", "address": "https://example.org/post", "title": "A post"}`. Empty fields are left out.
public final class TipJson {

  private final JsonWriter out;

  private TipJson(JsonWriter out) {
    this.out = out;
  }

  /// Without a line break, inside or at its end.
  public static String line(Tip tip) {
    return JsonWriter.compact(out -> write(tip, out));
  }

  /// Writes its fields into an open object.
  public static void write(Tip tip, JsonWriter out) {
    new TipJson(out).tip(tip);
  }

  private void tip(Tip tip) {
    text("source", tip.origin().source());
    text("key", tip.origin().key());
    text("seen", tip.origin().address());
    text("section", tip.section().orElse(""));
    text("kind", tip.content().kind());
    if (tip.content() instanceof TipContent.Count(var address, long number, var group)) {
      text("address", address);
      out.number("number", number);
      text("group", group);
    } else {
      text("address", tip.content().address());
      text("title", tip.content().title());
      own(tip.content());
    }
    text("words", tip.words());
    if (tip.person().isPresent()) {
      person(tip.person().get());
    }
    text("at", tip.at().map(String::valueOf).orElse(""));
  }

  private void own(TipContent content) {
    switch (content) {
      case TipContent.Link link -> {
        texts("prefixes", link.prefixes());
        text("remark", link.remark());
      }
      case TipContent.Event event -> event(event);
      case TipContent.Call call -> call(call);
      case TipContent.Item item -> {
        texts("prefixes", item.prefixes());
        text("group", item.group());
      }
      case TipContent.Count _ -> {}
      case TipContent.Nomination nomination -> {
        text("quote", nomination.quote());
        out.number("votes", nomination.votes());
      }
      case TipContent.Prose prose -> text("markdown", prose.markdown());
    }
  }

  private void event(TipContent.Event event) {
    time(event.time());
    text("attendance", word(event.attendance()));
    if (!event.venue().equals(Venue.UNKNOWN)) {
      out.object(
          "venue",
          () -> {
            text("name", event.venue().name());
            text("street", event.venue().street());
            text("city", event.venue().city());
            text("state", event.venue().state());
            text("country", event.venue().country());
          });
    }
    if (!event.organiser().equals(TipContent.Organiser.UNKNOWN)) {
      out.object(
          "organiser",
          () -> {
            text("name", event.organiser().name());
            text("address", event.organiser().address());
          });
    }
    if (event.cancelled()) {
      out.flag("cancelled", true);
    }
  }

  /// A day for an event of whole days; otherwise date and local time.
  private void time(EventTime time) {
    var last = time.wholeDays() ? time.dates().last().toString() : "";
    text("start", time.wholeDays() ? time.dates().first().toString() : time.start().toString());
    text("end", time.wholeDays() ? last : time.end().map(String::valueOf).orElse(""));
    text("zone", time.zone().map(String::valueOf).orElse(""));
  }

  private void call(TipContent.Call call) {
    text("project", call.project());
    text("deadline", call.deadline().map(String::valueOf).orElse(""));
    text("first", call.dates().map(dates -> dates.first().toString()).orElse(""));
    text("last", call.dates().map(dates -> dates.last().toString()).orElse(""));
    text("place", call.place().text());
    if (call.place().online()) {
      text("attendance", word(call.place().attendance()));
    }
  }

  private void person(Person person) {
    out.object(
        "person",
        () -> {
          text("name", person.name());
          text("address", person.address());
          text("mail", person.mail());
        });
  }

  /// `in-person`.
  static String word(Place.Attendance attendance) {
    return attendance.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void text(String name, String value) {
    out.textIfAny(name, value);
  }

  private void texts(String name, List<String> values) {
    if (!values.isEmpty()) {
      out.texts(name, values);
    }
  }
}
