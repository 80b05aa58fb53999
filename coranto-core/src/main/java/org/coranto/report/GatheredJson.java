package org.coranto.report;

import java.util.List;
import org.coranto.json.JsonWriter;
import org.coranto.model.Tip;
import org.coranto.source.TipJson;

/// The tips of one source as one line of JSON.
///
/// @param source the name of the source
/// @param tips the tips that it returned
/// @param fresh the number of new tips
/// @param changed the number of changed tips
/// @param troubles the errors
public record GatheredJson(
    String source, List<Tip> tips, int fresh, int changed, List<String> troubles) {

  public GatheredJson {
    tips = List.copyOf(tips);
    troubles = List.copyOf(troubles);
  }

  /// With the number of tips.
  public String line() {
    return JsonWriter.line(this::write);
  }

  /// With the tips themselves.
  public String lineWithTips() {
    return JsonWriter.line(json -> {
      write(json);
      json.objects("found", tips, tip -> TipJson.write(tip, json));
    });
  }

  private void write(JsonWriter json) {
    json.text("source", source);
    json.number("tips", tips.size());
    json.number("new", fresh);
    json.number("changed", changed);
    json.texts("troubles", troubles);
  }
}
