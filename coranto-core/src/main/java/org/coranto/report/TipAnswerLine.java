package org.coranto.report;

import java.util.Locale;
import org.coranto.inbox.TipAnswer;
import org.coranto.inbox.TipEventJson;
import org.coranto.inbox.TipRefusal;
import org.coranto.json.JsonWriter;
import org.coranto.model.TextChange;

/// The result of an editor's decision about a tip, as one line of JSON; `docs/tips.md` has
/// examples.
public final class TipAnswerLine {

  private TipAnswerLine() {}

  public static String of(TipAnswer answer) {
    return JsonWriter.line(json -> {
      json.number("id", answer.id());
      switch (answer) {
        case TipAnswer.Placed placed -> placed(json, placed);
        case TipAnswer.Held(long _, var until) -> {
          json.text("result", "held");
          json.textIfAny("until", until.map(String::valueOf).orElse(""));
        }
        case TipAnswer.Dropped(long _, var why) -> {
          json.text("result", "dropped");
          json.textIfAny("why", why);
        }
        case TipAnswer.Undone(long _, var what, var now, var kept) -> {
          json.text("result", "undone");
          json.object("event", () -> TipEventJson.write(what, json));
          json.textIfAny("state", now.word());
          kept(json, kept);
        }
        case TipAnswer.Refused(long _, var why) -> {
          json.text("result", "refused");
          refused(json, why);
        }
      }
    });
  }

  private static void placed(JsonWriter json, TipAnswer.Placed placed) {
    json.text("result", "placed");
    json.textIfAny("section", placed.section());
    json.texts("lines", placed.lines());
    kept(json, placed.kept());
    json.textIfAny("same", placed.same().orElse(""));
  }

  private static void kept(JsonWriter json, TextChange.Kept kept) {
    switch (kept) {
      case TextChange.Kept.Unchanged _ -> json.text("draft", "unchanged");
      case TextChange.Kept.Committed(var commit, var _) -> {
        json.text("draft", "committed");
        json.text("commit", commit);
      }
      case TextChange.Kept.Uncommitted(var because) -> {
        json.text("draft", "uncommitted");
        json.text("because", because.word());
      }
    }
  }

  private static void refused(JsonWriter json, TipRefusal why) {
    switch (why) {
      case TipRefusal.Unknown _ -> json.text("refusal", "unknown");
      case TipRefusal.SecretBallot _ -> json.text("refusal", "ballot");
      case TipRefusal.InState(var state, var event) -> {
        json.text("refusal", "state");
        json.textIfAny("state", state.word());
        if (event.isPresent()) {
          json.object("event", () -> TipEventJson.write(event.get(), json));
        }
      }
      case TipRefusal.NothingToUndo(var state) -> {
        json.text("refusal", "nothing-to-undo");
        json.textIfAny("state", state.word());
      }
      case TipRefusal.Changed(var now) -> {
        json.text("refusal", "changed");
        json.textIfAny("state", now.word());
      }
      case TipRefusal.NoSection _ -> json.text("refusal", "no-section");
      case TipRefusal.NotAnEntry(var kind) -> {
        json.text("refusal", "not-an-entry");
        json.textIfAny("kind", word(kind));
      }
      case TipRefusal.NotPlaced(var because) -> {
        json.text("refusal", "not-placed");
        json.textIfAny("why", because);
      }
      case TipRefusal.EntryChanged(var draft) -> {
        json.text("refusal", "entry-changed");
        json.textIfAny("draft", draft);
      }
      case TipRefusal.NotWritten(var change) -> {
        json.text("refusal", "not-written");
        json.text("draft", change.file());
        json.text("why", change.why().word());
      }
      case TipRefusal.Appeared(var edition) -> {
        json.text("refusal", "appeared");
        json.textIfAny("edition", edition.date().toString());
      }
    }
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
