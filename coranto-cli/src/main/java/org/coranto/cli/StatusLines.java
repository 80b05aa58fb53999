package org.coranto.cli;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;
import org.coranto.app.draft.ShowStatus.Status;
import org.coranto.check.Severity;
import org.coranto.draft.DraftStatus;
import org.coranto.report.StatusJson;
import org.coranto.report.TerminalSafe;

/// The result of `coranto status` as text or JSON.
final class StatusLines {

  private static final DateTimeFormatter PRESS =
      DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm VV", Locale.ENGLISH);

  private static final String DIM = "2";
  private static final String RED = "31";
  private static final String YELLOW = "33";
  private static final int WIDEST = 40;

  private final Terminal terminal;

  StatusLines(Terminal terminal) {
    this.terminal = terminal;
  }

  String text(Status status) {
    return status.weeks().isEmpty()
        ? "No draft is open. The next is due on %s; “coranto open” creates it.%n"
            .formatted(status.due())
        : status.weeks().stream().map(this::week).collect(Collectors.joining("\n"));
  }

  private String week(DraftStatus week) {
    var lines = new ArrayList<String>();
    lines.add(terminal.bold(TerminalSafe.line(week.draft().title())) + ", " + time(week));
    lines.add(paint(DIM, TerminalSafe.line(week.draft().file())));
    lines.add("");
    int width =
        Math.min(
            WIDEST, week.parts().stream().mapToInt(part -> title(part).length()).max().orElse(0));
    week.parts().forEach(part -> lines.add(part(part, width)));
    lines.add("");
    lines.add(
        "%s in %s; %s"
            .formatted(
                counted(week.entries(), "entry", "entries"),
                counted(week.parts().size() - week.empty().size(), "section", "sections"),
                week.empty().isEmpty() ? "none is empty" : week.empty().size() + " empty"));
    lines.add("check: " + findings(week));
    lines.add("mail:  " + mail(week));
    week.waiting()
        .ifPresent(tips -> lines.add("tips:  " + tips + " to decide about (coranto inbox)"));
    return String.join("\n", lines) + "\n";
  }

  private String time(DraftStatus week) {
    var press = week.press().format(PRESS);
    return week.left().isNegative()
        ? paint(RED, "was due " + span(week.left().negated()) + " ago") + " (" + press + ")"
        : "publication in " + span(week.left()) + " (" + press + ")";
  }

  /// `3 days 4 h`, `4 h 20 min`.
  static String span(Duration time) {
    if (time.toDays() > 0) {
      return counted((int) Math.min(time.toDays(), Integer.MAX_VALUE), "day", "days")
          + " "
          + time.toHoursPart()
          + " h";
    }
    return time.toHours() > 0
        ? time.toHours() + " h " + time.toMinutesPart() + " min"
        : time.toMinutes() + " min";
  }

  private String part(DraftStatus.Part part, int width) {
    var title = title(part);
    var count = part.isEmpty() ? "empty" : part.entries() == 0 ? "prose" : "" + part.entries();
    var line =
        "  %s%s  %5s".formatted(title, " ".repeat(Math.max(0, width - title.length())), count);
    var owner = part.owner().map(name -> "  " + TerminalSafe.line(name)).orElse("");
    return (part.isEmpty() ? paint(YELLOW, line) : line) + paint(DIM, owner);
  }

  private static String title(DraftStatus.Part part) {
    var title = TerminalSafe.line(part.title());
    return title.length() <= WIDEST
        ? title
        : title.substring(0, title.offsetByCodePoints(0, WIDEST - 2)) + "…";
  }

  private String findings(DraftStatus week) {
    int errors = week.findings().getOrDefault(Severity.ERROR, 0);
    int warnings = week.findings().getOrDefault(Severity.WARNING, 0);
    int suggestions = week.findings().getOrDefault(Severity.SUGGESTION, 0);
    if (errors + warnings + suggestions == 0) {
      return "nothing found";
    }
    var said = new ArrayList<String>();
    if (errors > 0) {
      said.add(paint(RED, counted(errors, "error", "errors")));
    }
    if (warnings > 0) {
      said.add(paint(YELLOW, counted(warnings, "warning", "warnings")));
    }
    if (suggestions > 0) {
      said.add(counted(suggestions, "suggestion", "suggestions"));
    }
    return String.join(", ", said) + " (coranto check)";
  }

  private String mail(DraftStatus week) {
    var mail = week.mail();
    var folded =
        mail.folded().stream()
            .map(share ->
                "%s (%d of %d shown)"
                    .formatted(TerminalSafe.line(share.title()), share.shown(), share.entries()))
            .toList();
    var weight = "%,d of %,d bytes".formatted(mail.bytes(), mail.limit());
    return (mail.fits() ? weight : paint(RED, weight))
        + (folded.isEmpty() ? "" : "; folded: " + String.join(", ", folded));
  }

  private static String counted(int number, String one, String many) {
    return "%,d %s".formatted(number, number == 1 ? one : many);
  }

  private String paint(String style, String text) {
    return terminal.colours() && !text.isEmpty() ? "\033[" + style + "m" + text + "\033[0m" : text;
  }

  static String json(Status status) {
    return StatusJson.of(status.due(), status.weeks());
  }
}
