package org.coranto.cli;

import java.util.Map;
import java.util.TreeMap;
import org.coranto.desk.flow.OpenEdition.Outcome;
import org.coranto.draft.CarriedOver;
import org.coranto.draft.Opened;
import org.coranto.json.JsonWriter;
import org.coranto.report.Harmless;

/** What {@code coranto open} tells. */
final class OpenedLines {

  private final Terminal terminal;

  OpenedLines(Terminal terminal) {
    this.terminal = terminal;
  }

  String text(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Begun begun -> begun(begun);
      case Outcome.There there ->
          "%s is %s already, %s of %s; it is left as it is. --date opens another.%n"
              .formatted(
                  Harmless.line(there.file()),
                  there.head().draft() ? "open" : "published",
                  Harmless.line(there.head().title()),
                  there.head().date());
    };
  }

  private String begun(Outcome.Begun begun) {
    var draft = begun.draft();
    var out = new StringBuilder();
    out.append(
        "%s %s: %s, of %s%n"
            .formatted(
                begun.written() ? "Opened" : "Would open",
                terminal.bold(Harmless.line(begun.file())),
                Harmless.line(draft.title()),
                draft.slot().date()));
    if (!draft.slot().skipped().isEmpty()) {
      out.append("Nothing appeared on %s.%n".formatted(days(draft)));
    }
    draft
        .slot()
        .before()
        .ifPresent(before -> out.append("From %s:%n".formatted(Harmless.line(before.file()))));
    for (var kept : draft.carried().sections()) {
      out.append(
          "  %3d carried over into %s%n"
              .formatted(kept.items().size(), Harmless.line(kept.section().title())));
    }
    reasons(draft.carried())
        .forEach((reason, count) -> out.append("  %3d %s%n".formatted(count, reason)));
    for (var dropped : draft.carried().dropped()) {
      if (dropped.reason() != CarriedOver.Reason.PAST) {
        out.append(
            "      line %d: “%s”: %s%n"
                .formatted(
                    dropped.line(),
                    Harmless.line(dropped.title()),
                    Harmless.line(dropped.because())));
      }
    }
    if (!draft.held().isEmpty()) {
      out.append("  %3d that were held for it%n".formatted(draft.held().size()));
    }
    draft.notes().forEach(note -> out.append(Harmless.line(note)).append('\n'));
    return out.toString();
  }

  private static String days(Opened draft) {
    var skipped = draft.slot().skipped();
    return skipped.size() <= 3
        ? String.join(", ", skipped.stream().map(String::valueOf).toList())
        : "%d due days since %s".formatted(skipped.size(), skipped.getFirst());
  }

  private static Map<String, Long> reasons(CarriedOver carried) {
    var counts = new TreeMap<String, Long>();
    for (var dropped : carried.dropped()) {
      var words =
          switch (dropped.reason()) {
            case PAST -> "left out: past";
            case DUPLICATE -> "left out: twice there";
            case UNDATED -> "left out: nothing says until when";
            case HOMELESS -> "left out: no such section in the template";
          };
      counts.merge(words, 1L, Long::sum);
    }
    return counts;
  }

  static String json(Outcome outcome) {
    return JsonWriter.line(json -> {
      json.text("file", outcome.file());
      switch (outcome) {
        case Outcome.There(var head) -> {
          json.text("outcome", head.draft() ? "already-open" : "already-published");
          json.text("date", head.date().toString());
          if (head.number().isPresent()) {
            json.number("number", head.number().getAsInt());
          }
        }
        case Outcome.Begun(var draft, var written) -> {
          json.text("outcome", written ? "opened" : "would-open");
          draft(json, draft);
        }
      }
    });
  }

  private static void draft(JsonWriter json, Opened draft) {
    json.text("title", draft.title());
    json.text("date", draft.slot().date().toString());
    if (draft.slot().number().isPresent()) {
      json.number("number", draft.slot().number().getAsInt());
    }
    if (draft.slot().before().isPresent()) {
      json.text("from", draft.slot().before().get().file());
    }
    strings(json, "skipped", draft.slot().skipped().stream().map(String::valueOf).toList());
    json.array(
        "carried",
        () -> {
          for (var kept : draft.carried().sections()) {
            for (var item : kept.items()) {
              json.element(() -> {
                json.text("section", kept.section().title());
                json.text("title", item.title());
                json.number("line", item.line());
              });
            }
          }
        });
    json.objects(
        "dropped",
        draft.carried().dropped(),
        dropped -> {
          json.text("section", dropped.section());
          json.text("title", dropped.title());
          json.number("line", dropped.line());
          json.text("reason", dropped.reason().word());
          json.text("because", dropped.because());
        });
    strings(json, "held", draft.held().stream().map(held -> held.origin()).toList());
    strings(json, "notes", draft.notes());
  }

  private static void strings(JsonWriter json, String name, Iterable<String> values) {
    json.texts(name, values);
  }
}
