package org.coranto.inbox;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.coranto.archive.EditionMark;
import org.coranto.json.JsonReader;
import org.coranto.json.JsonValue;
import org.coranto.json.JsonWriter;

/// A [TipEvent] as JSON: `{"v":1,"type":"held","until":"2026-09-16"}`. A field that is empty is
/// left out; a field that is not known is ignored.
public final class TipEventJson {

  private static final int VERSION = 1;

  private TipEventJson() {}

  /// On one line.
  public static String line(TipEvent event) {
    return JsonWriter.compact(out -> write(event, out));
  }

  /// Writes its fields into an open object.
  public static void write(TipEvent event, JsonWriter out) {
    out.number("v", VERSION);
    out.text("type", type(event));
    switch (event) {
      case TipEvent.Gathered _ -> {}
      case TipEvent.Accepted(var section) -> out.text("section", section);
      case TipEvent.Duplicate(var of) -> of(out, of);
      case TipEvent.Declined(var rule, var why) -> {
        out.text("rule", rule.word());
        out.textIfAny("why", why);
      }
      case TipEvent.Lacking(var what) -> out.text("what", what.word());
      case TipEvent.Placed placed -> placed(out, placed);
      case TipEvent.Held(var until) ->
          out.textIfAny("until", until.map(String::valueOf).orElse(""));
      case TipEvent.Dropped(var why) -> out.textIfAny("why", why);
      case TipEvent.Published(var edition) -> edition(out, edition);
      case TipEvent.Undone(int of) -> out.number("of", of);
      case TipEvent.Unreadable(var state, var text, var why) -> {
        out.text("state", state.word());
        out.textIfAny("text", text);
        out.textIfAny("why", why);
      }
    }
  }

  private static String type(TipEvent event) {
    return switch (event) {
      case TipEvent.Gathered _ -> "gathered";
      case TipEvent.Accepted _ -> "accepted";
      case TipEvent.Duplicate _ -> "duplicate";
      case TipEvent.Declined _ -> "declined";
      case TipEvent.Lacking _ -> "lacking";
      case TipEvent.Placed _ -> "placed";
      case TipEvent.Held _ -> "held";
      case TipEvent.Dropped _ -> "dropped";
      case TipEvent.Published _ -> "published";
      case TipEvent.Undone _ -> "undone";
      case TipEvent.Unreadable _ -> "unreadable";
    };
  }

  private static void of(JsonWriter out, Verdict.Of of) {
    switch (of) {
      case Verdict.Of.OtherTip(long id) -> out.number("tip", id);
      case Verdict.Of.Draft _ -> out.flag("draft", true);
      case Verdict.Of.Edition(var edition) -> edition(out, edition);
    }
  }

  private static void edition(JsonWriter out, EditionMark edition) {
    out.object(
        "edition",
        () -> {
          out.text("date", edition.date().toString());
          edition.number().ifPresent(number -> out.number("number", number));
          out.textIfAny("file", edition.file());
        });
  }

  private static void placed(JsonWriter out, TipEvent.Placed placed) {
    out.textIfAny("section", placed.section());
    out.textIfAny("draft", placed.draft());
    out.text("entry", placed.entry().word());
    if (!placed.lines().isEmpty()) {
      out.texts("lines", placed.lines());
    }
    out.textIfAny("commit", placed.commit());
  }

  /// An event that cannot be read is kept unchanged.
  ///
  /// @param state that it led to
  public static TipEvent read(String json, TipState state) {
    return JsonReader.read(json)
        .filter(it -> it.number("v") == VERSION)
        .flatMap(TipEventJson::known)
        .orElseGet(() -> new TipEvent.Unreadable(state, json, ""));
  }

  private static Optional<TipEvent> known(JsonValue json) {
    return switch (json.text("type")) {
      case "gathered" -> Optional.of(new TipEvent.Gathered());
      case "accepted" -> required(json, "section").map(TipEvent.Accepted::new);
      case "duplicate" -> of(json).map(TipEvent.Duplicate::new);
      case "declined" ->
          Refusal.of(json.text("rule")).map(it -> new TipEvent.Declined(it, json.text("why")));
      case "lacking" -> Missing.of(json.text("what")).map(TipEvent.Lacking::new);
      case "placed" -> placed(json);
      case "held" -> held(json.text("until"));
      case "dropped" -> Optional.of(new TipEvent.Dropped(json.text("why")));
      case "published" -> edition(json).map(TipEvent.Published::new);
      case "undone" ->
          Optional.of((int) json.number("of")).filter(it -> it > 0).map(TipEvent.Undone::new);
      case "unreadable" ->
          TipState.of(json.text("state"))
              .map(it -> new TipEvent.Unreadable(it, json.text("text"), json.text("why")));
      default -> Optional.empty();
    };
  }

  private static Optional<String> required(JsonValue json, String name) {
    return Optional.of(json.text(name)).filter(it -> !it.isEmpty());
  }

  private static Optional<Verdict.Of> of(JsonValue json) {
    if (json.number("tip") > 0) {
      return Optional.of(new Verdict.Of.OtherTip(json.number("tip")));
    }
    return json.isTrue("draft")
        ? Optional.of(new Verdict.Of.Draft())
        : edition(json).map(Verdict.Of.Edition::new);
  }

  private static Optional<EditionMark> edition(JsonValue json) {
    var edition = json.get("edition");
    var number = edition.text("number");
    return day(edition.text("date"))
        .map(date ->
            new EditionMark(
                date,
                number.isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of((int) edition.number("number")),
                edition.text("file")));
  }

  private static Optional<TipEvent> placed(JsonValue json) {
    Function<TipEvent.Entry, TipEvent> placed =
        entry ->
            new TipEvent.Placed(
                json.text("section"),
                json.text("draft"),
                entry,
                json.list("lines").stream().map(JsonValue::text).toList(),
                json.text("commit"));
    return TipEvent.Entry.of(json.text("entry")).map(placed);
  }

  private static Optional<TipEvent> held(String until) {
    return until.isEmpty()
        ? Optional.of(new TipEvent.Held(Optional.empty()))
        : day(until).map(day -> new TipEvent.Held(Optional.of(day)));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
