package org.coranto.report;

import org.coranto.draft.Opened;
import org.coranto.json.JsonWriter;
import org.coranto.model.EditionHead;

/// A draft that was opened, or that already existed, as one line of JSON.
public final class OpenedDraftJson {

  private OpenedDraftJson() {}

  /// A draft or an edition that already existed.
  public static String existing(EditionHead head) {
    return JsonWriter.line(json -> {
      json.text("file", head.file());
      json.text("outcome", head.draft() ? "already-open" : "already-published");
      json.text("date", head.date().toString());
      if (head.number().isPresent()) {
        json.number("number", head.number().getAsInt());
      }
    });
  }

  /// @param written whether it was written, or only shown
  public static String of(Opened draft, boolean written) {
    return JsonWriter.line(json -> {
      json.text("file", draft.file());
      json.text("outcome", written ? "opened" : "would-open");
      draft(json, draft);
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
    json.texts("skipped", draft.slot().skipped().stream().map(String::valueOf).toList());
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
    json.texts("held", draft.held().stream().map(held -> held.origin().words()).toList());
    json.texts("notes", draft.notes());
  }
}
