package org.coranto.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.coranto.desk.store.StoredTip;
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
    return Json.object(out -> write(tip, out));
  }

  private static void write(StoredTip tip, JsonGenerator out) throws IOException {
    out.writeNumberField("id", tip.id());
    out.writeStringField("state", tip.state().word());
    TipJson.write(tip.tip(), out);
    out.writeArrayFieldStart("history");
    for (var line : tip.history()) {
      out.writeStartObject();
      out.writeStringField("at", line.at().toString());
      out.writeStringField("who", line.who());
      out.writeStringField("state", line.state().word());
      out.writeStringField("detail", line.detail());
      out.writeStringField("why", line.why());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
