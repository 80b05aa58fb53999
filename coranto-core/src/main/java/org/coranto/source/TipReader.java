package org.coranto.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coranto.config.DidYouMean;
import org.coranto.json.JsonValue;
import org.coranto.model.Dates;
import org.coranto.model.EventTime;
import org.coranto.model.Person;
import org.coranto.model.Place;
import org.coranto.model.Place.Attendance;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.coranto.model.Venue;

/// Reads what [TipJson] writes, and what scripts write like it.
public final class TipReader {

  private static final List<String> KINDS =
      List.of("link", "event", "call", "item", "count", "nomination", "prose");

  private final JsonValue json;

  private TipReader(JsonValue json) {
    this.json = json;
  }

  /// The result of reading a tip.
  public sealed interface Outcome {
    record Read(Tip tip) implements Outcome {}

    /// @param words as in `has no title`
    record Wrong(String words) implements Outcome {}
  }

  /// The message follows the line's number.
  private static final class WrongException extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongException(String words) {
      super(words, null, false, false);
    }
  }

  /// @param source the name of the source if the JSON has none
  public static Outcome read(JsonValue json, String source) {
    try {
      return new Outcome.Read(new TipReader(json).tip(source));
    } catch (WrongException e) {
      return new Outcome.Wrong(String.valueOf(e.getMessage()));
    }
  }

  private Tip tip(String source) {
    var content = content();
    var key = json.text("key").isEmpty() ? key(content) : json.text("key");
    var from = json.text("source").isEmpty() ? source : json.text("source");
    return new Tip(
        new Tip.Origin(from, key, json.text("seen")),
        content,
        Optional.of(json.text("section")).filter(name -> !name.isEmpty()),
        json.text("words"),
        person(),
        json.instant("at"));
  }

  private static String key(TipContent content) {
    return content.address().isEmpty() ? content.title() : content.address();
  }

  private Optional<Person> person() {
    var person = json.get("person");
    var name = person.text().isEmpty() ? person.text("name") : person.text();
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(new Person(name, person.text("address"), person.text("mail")));
  }

  private TipContent content() {
    var kind = json.text("kind").isEmpty() ? "link" : json.text("kind");
    return switch (kind) {
      case "link" ->
          new TipContent.Link(
              needed("address"), needed("title"), texts("prefixes"), json.text("remark"));
      case "event" -> event();
      case "call" -> call();
      case "item" ->
          new TipContent.Item(
              json.text("address"), needed("title"), texts("prefixes"), json.text("group"));
      case "count" ->
          new TipContent.Count(json.text("address"), json.number("number"), json.text("group"));
      case "nomination" ->
          new TipContent.Nomination(
              json.text("address"),
              json.text("title"),
              json.text("quote"),
              Math.clamp(json.number("votes"), 0, Integer.MAX_VALUE));
      case "prose" ->
          new TipContent.Prose(json.text("address"), json.text("title"), needed("markdown"));
      default ->
          throw new WrongException(
              "has the unknown kind \"%s\".%s Kinds: %s"
                  .formatted(kind, DidYouMean.question(kind, KINDS), String.join(", ", KINDS)));
    };
  }

  private TipContent event() {
    var venue = json.get("venue");
    var organiser = json.get("organiser");
    return TipContent.Event.of(json.text("address"), needed("title"), time())
        .at(
            new Venue(
                venue.text("name"),
                venue.text("street"),
                venue.text("city"),
                venue.text("state"),
                venue.text("country")))
        .attended(attendance())
        .by(new TipContent.Organiser(organiser.text("name"), organiser.text("address")))
        .cancelled(json.isTrue("cancelled"));
  }

  private TipContent call() {
    var first = day("first");
    var dates =
        first.map(from -> new Dates(from, day("last").filter(to -> to.isAfter(from)).orElse(from)));
    return new TipContent.Call(
        json.text("address"),
        needed("title"),
        json.text("project"),
        day("deadline"),
        dates,
        new Place(json.text("place"), attendance()));
  }

  private EventTime time() {
    var start = needed("start");
    var end = json.text("end");
    if (start.length() == "2026-08-26".length()) {
      var last = end.isEmpty() ? "" : end.substring(0, Math.min(10, end.length()));
      return new EventTime(
          date("start", start).atStartOfDay(),
          last.isEmpty()
              ? Optional.empty()
              : Optional.of(date("end", last).plusDays(1).atStartOfDay()),
          zone(),
          true);
    }
    return new EventTime(
        hour("start", start),
        end.isEmpty() ? Optional.empty() : Optional.of(hour("end", end)),
        zone(),
        false);
  }

  private Optional<ZoneId> zone() {
    var zone = json.text("zone");
    try {
      return zone.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(zone));
    } catch (DateTimeException _) {
      throw new WrongException("has \"zone\": \"%s\", which is not a time zone".formatted(zone));
    }
  }

  private Attendance attendance() {
    var word = json.text("attendance");
    return Arrays.stream(Attendance.values())
        .filter(it -> word.isEmpty() || TipJson.word(it).equals(word))
        .findFirst()
        .orElseThrow(() ->
            new WrongException(
                "has the unknown attendance \"%s\"; use one of %s"
                    .formatted(
                        word,
                        Arrays.stream(Attendance.values())
                            .map(TipJson::word)
                            .collect(Collectors.joining(", ")))));
  }

  private Optional<LocalDate> day(String name) {
    return json.text(name).isEmpty() ? Optional.empty() : Optional.of(date(name, json.text(name)));
  }

  private static LocalDate date(String name, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException _) {
      throw new WrongException(
          "has no valid date in \"%s\": \"%s\"; write it as 2026-08-26".formatted(name, text));
    }
  }

  private static LocalDateTime hour(String name, String text) {
    try {
      return LocalDateTime.parse(text);
    } catch (DateTimeException _) {
      throw new WrongException(
          "has no valid time in \"%s\": \"%s\"; write it in local time, as 2026-08-26T19:30"
              .formatted(name, text));
    }
  }

  private String needed(String name) {
    var text = json.text(name);
    if (text.isBlank()) {
      throw new WrongException("has no \"%s\"".formatted(name));
    }
    return text;
  }

  private List<String> texts(String name) {
    return json.list(name).stream().map(JsonValue::text).filter(it -> !it.isBlank()).toList();
  }
}
