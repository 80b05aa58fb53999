package org.coranto.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.coranto.check.Severity;
import org.coranto.draft.DraftStatus;
import org.coranto.json.JsonWriter;

/// The progress of the open drafts as one line of JSON.
public final class StatusJson {

  private StatusJson() {}

  /// @param due the date of the next draft, if none is open
  /// @param drafts the open drafts, the next one first
  public static String of(LocalDate due, List<DraftStatus> drafts) {
    return JsonWriter.line(json -> {
      json.text("due", due.toString());
      json.objects("drafts", drafts, week -> week(json, week));
    });
  }

  private static void week(JsonWriter json, DraftStatus week) {
    json.text("file", week.draft().file());
    json.text("title", week.draft().title());
    json.text("date", week.draft().date().toString());
    if (week.draft().number().isPresent()) {
      json.number("number", week.draft().number().getAsInt());
    }
    json.text("press", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(week.press()));
    json.number("minutes", week.left().toMinutes());
    json.objects(
        "sections",
        week.parts(),
        part -> {
          json.text("name", part.name());
          json.text("title", part.title());
          json.text("kind", part.kind().word());
          json.number("entries", part.entries());
          json.flag("empty", part.isEmpty());
          if (part.owner().isPresent()) {
            json.text("owner", part.owner().get());
          }
        });
    json.object(
        "findings",
        () -> {
          for (var severity : List.of(Severity.ERROR, Severity.WARNING, Severity.SUGGESTION)) {
            json.number(severity.word(), week.findings().getOrDefault(severity, 0));
          }
        });
    mail(json, week);
    if (week.waiting().isPresent()) {
      json.number("waiting", week.waiting().getAsInt());
    }
  }

  private static void mail(JsonWriter json, DraftStatus week) {
    json.object(
        "mail",
        () -> {
          json.number("bytes", week.mail().bytes());
          json.number("limit", week.mail().limit());
          json.flag("fits", week.mail().fits());
          json.objects(
              "folded",
              week.mail().folded(),
              share -> {
                json.text("title", share.title());
                json.number("shown", share.shown());
                json.number("entries", share.entries());
              });
        });
  }
}
