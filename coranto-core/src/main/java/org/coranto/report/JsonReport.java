package org.coranto.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.coranto.check.Severity;

/** For programs: one document, as {@code check-1.json} describes it. */
final class JsonReport implements Report {

  @Override
  public String name() {
    return "json";
  }

  @Override
  public String about() {
    return "programs, one document";
  }

  @Override
  public boolean saysWhatIsUnknown() {
    return true;
  }

  @Override
  public Writing begin(Setting setting, Consumer<String> out) {
    out.accept("{\"version\":1,\"texts\":[");
    return new Document(out);
  }

  private static final class Document implements Writing {

    private final Consumer<String> out;
    private String between = "\n";

    Document(Consumer<String> out) {
      this.out = out;
    }

    @Override
    public void add(Checked text) {
      out.accept(between + JsonText.object(json -> FindingJson.text(json, text)));
      between = ",\n";
    }

    @Override
    public void end(Summary summary) {
      out.accept("\n],\"summary\":" + JsonText.object(json -> summary(json, summary)) + "}\n");
    }

    private static void summary(JsonGenerator json, Summary summary) throws IOException {
      json.writeNumberField("texts", summary.texts());
      json.writeNumberField("unread", summary.unread());
      for (var severity : Severity.values()) {
        json.writeNumberField(severity.word() + "s", summary.count(severity));
      }
      json.writeNumberField("safe", summary.safe());
      json.writeNumberField("unsafe", summary.unsafe());
      json.writeNumberField("mended", summary.mended());
      json.writeArrayFieldStart("unknown");
      for (var need : summary.unknown().stream().sorted().toList()) {
        json.writeString(need.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      }
      json.writeEndArray();
      json.writeArrayFieldStart("unanswered");
      for (var reason : new TreeMap<>(summary.unanswered()).entrySet()) {
        json.writeStartObject();
        json.writeStringField("why", reason.getKey());
        json.writeNumberField("pages", reason.getValue());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }
}
