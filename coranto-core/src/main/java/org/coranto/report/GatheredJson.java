package org.coranto.report;

import java.util.List;
import org.coranto.json.JsonWriter;
import org.coranto.model.Tip;
import org.coranto.source.TipJson;

/**
 * What one source brought, as one line of JSON.
 *
 * @param source its name
 * @param tips what it brought
 * @param fresh how many were not known before
 * @param changed how many look different than before
 * @param troubles what went wrong
 */
public record GatheredJson(
    String source, List<Tip> tips, int fresh, int changed, List<String> troubles) {

  public GatheredJson {
    tips = List.copyOf(tips);
    troubles = List.copyOf(troubles);
  }

  /** With the number of tips. */
  public String line() {
    return JsonWriter.line(this::write);
  }

  /** With the tips themselves. */
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
