package org.coranto.report;

import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.coranto.check.HabitProposal;
import org.coranto.check.Severity;
import org.coranto.json.JsonWriter;

/// One JSON document, for programs; `check-1.json` is its schema.
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
  public Writing begin(ReportOptions setting, Consumer<String> out) {
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
    public void add(CheckedText text) {
      out.accept(between + JsonWriter.line(json -> FindingJson.text(json, text)));
      between = ",\n";
    }

    @Override
    public void end(FindingsSummary summary) {
      out.accept("\n],\"summary\":" + JsonWriter.line(json -> summary(json, summary)) + "}\n");
    }

    private static void summary(JsonWriter json, FindingsSummary summary) {
      json.number("texts", summary.texts());
      json.number("unread", summary.unread());
      for (var severity : Severity.values()) {
        json.number(severity.word() + "s", summary.count(severity));
      }
      json.number("safe", summary.safe());
      json.number("unsafe", summary.unsafe());
      json.number("mended", summary.fixed());
      json.texts(
          "unknown",
          summary.unknown().stream().sorted().toList().stream()
              .map(need -> need.name().toLowerCase(Locale.ROOT).replace('_', '-'))
              .toList());
      json.objects(
          "unanswered",
          new TreeMap<>(summary.unanswered()).entrySet(),
          reason -> {
            json.text("why", reason.getKey());
            json.number("pages", reason.getValue());
          });
      if (!summary.contradicted().isEmpty()) {
        json.texts(
            "contradicted", summary.contradicted().stream().map(HabitProposal::why).toList());
      }
    }
  }
}
