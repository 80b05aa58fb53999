package org.coranto.cli;

import java.util.Map;
import java.util.TreeMap;
import org.coranto.app.draft.OpenEdition.Outcome;
import org.coranto.draft.CarriedOver;
import org.coranto.draft.Opened;
import org.coranto.report.OpenedDraftJson;
import org.coranto.report.TerminalSafe;

/// The result of `coranto open` as text or JSON.
final class OpenedLines {

  private final Terminal terminal;

  OpenedLines(Terminal terminal) {
    this.terminal = terminal;
  }

  String text(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Begun begun -> begun(begun);
      case Outcome.There there ->
          "%s is already %s: %s, %s. It was not changed; --date creates the draft of another day.%n"
              .formatted(
                  TerminalSafe.line(there.file()),
                  there.head().draft() ? "open" : "published",
                  TerminalSafe.line(there.head().title()),
                  there.head().date());
      case Outcome.NotWritten _ -> "";
    };
  }

  private String begun(Outcome.Begun begun) {
    var draft = begun.draft();
    var out = new StringBuilder();
    out.append(
        "%s %s: %s, %s%n"
            .formatted(
                begun.written() ? "Opened" : "Would open",
                terminal.bold(TerminalSafe.line(begun.file())),
                TerminalSafe.line(draft.title()),
                draft.slot().date()));
    if (!draft.slot().skipped().isEmpty()) {
      out.append("No edition appeared on %s.%n".formatted(days(draft)));
    }
    draft
        .slot()
        .before()
        .ifPresent(before -> out.append("From %s:%n".formatted(TerminalSafe.line(before.file()))));
    for (var kept : draft.carried().sections()) {
      out.append(
          "  %3d carried over into %s%n"
              .formatted(kept.items().size(), TerminalSafe.line(kept.section().title())));
    }
    reasons(draft.carried())
        .forEach((reason, count) -> out.append("  %3d %s%n".formatted(count, reason)));
    for (var dropped : draft.carried().dropped()) {
      if (dropped.reason() != CarriedOver.Reason.PAST) {
        out.append(
            "      line %d: “%s”: %s%n"
                .formatted(
                    dropped.line(),
                    TerminalSafe.line(dropped.title()),
                    TerminalSafe.line(dropped.because())));
      }
    }
    if (!draft.held().isEmpty()) {
      out.append("  %3d held tips placed%n".formatted(draft.held().size()));
    }
    draft.notes().forEach(note -> out.append(TerminalSafe.line(note)).append('\n'));
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
            case DUPLICATE -> "left out: duplicate";
            case UNDATED -> "left out: no end date or deadline";
            case HOMELESS -> "left out: no such section in the template";
          };
      counts.merge(words, 1L, Long::sum);
    }
    return counts;
  }

  static String json(Outcome outcome) {
    return switch (outcome) {
      case Outcome.There(var head) -> OpenedDraftJson.existing(head);
      case Outcome.Begun begun -> OpenedDraftJson.of(begun.draft(), begun.written());
      case Outcome.NotWritten _ -> "";
    };
  }
}
