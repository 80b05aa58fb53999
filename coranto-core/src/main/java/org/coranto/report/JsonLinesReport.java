package org.coranto.report;

import java.util.function.Consumer;
import org.coranto.json.JsonWriter;

/// JSON lines, for programs that check many texts: one line for each text, as soon as it is
/// checked.
final class JsonLinesReport implements Report {

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public String about() {
    return "programs, a line for each text";
  }

  @Override
  public Writing begin(ReportOptions setting, Consumer<String> out) {
    return new Writing() {
      @Override
      public void add(CheckedText text) {
        out.accept(JsonWriter.line(json -> FindingJson.text(json, text)) + "\n");
      }

      @Override
      public void end(FindingsSummary summary) {}
    };
  }
}
