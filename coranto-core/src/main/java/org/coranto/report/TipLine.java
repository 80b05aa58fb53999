package org.coranto.report;

import org.coranto.inbox.TipEventJson;
import org.coranto.inbox.TipHistory;
import org.coranto.json.JsonWriter;
import org.coranto.model.Tip;
import org.coranto.source.TipJson;

/// A tip with its history as one line of JSON; `docs/tips.md` has an example.
public final class TipLine {

  private TipLine() {}

  public static String of(long id, Tip tip, TipHistory history) {
    return JsonWriter.line(out -> {
      out.number("id", id);
      out.text("state", history.state().word());
      TipJson.write(tip, out);
      out.objects("history", history.events(), recorded -> recorded(out, recorded));
    });
  }

  private static void recorded(JsonWriter out, TipHistory.Recorded recorded) {
    out.text("at", recorded.at().toString());
    out.text("who", recorded.who());
    out.object("event", () -> TipEventJson.write(recorded.event(), out));
  }
}
