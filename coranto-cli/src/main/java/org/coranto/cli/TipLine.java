package org.coranto.cli;

import org.coranto.desk.store.StoredTip;
import org.coranto.json.JsonWriter;
import org.coranto.source.TipJson;

/** A tip with its life: as a line for people, and as a line of JSON. */
final class TipLine {

  private TipLine() {}

  /** {@code 17 accepted news The drizzle https://example.org/drizzle (forum)}. */
  static String text(StoredTip tip, Terminal terminal) {
    var last = tip.last();
    var state = (last.state().word() + " " + last.detail()).strip();
    return "%s  %s%n      %s (%s)%s"
        .formatted(
            terminal.bold("%4d".formatted(tip.id())),
            state,
            TipWords.line(tip.tip()),
            tip.tip().origin().source(),
            last.why().isEmpty() ? "" : "%n      %s".formatted(last.why()));
  }

  static String json(StoredTip tip) {
    return JsonWriter.line(out -> write(tip, out));
  }

  private static void write(StoredTip tip, JsonWriter out) {
    out.number("id", tip.id());
    out.text("state", tip.state().word());
    TipJson.write(tip.tip(), out);
    out.objects(
        "history",
        tip.history(),
        line -> {
          out.text("at", line.at().toString());
          out.text("who", line.who());
          out.text("state", line.state().word());
          out.text("detail", line.detail());
          out.text("why", line.why());
        });
  }
}
