package org.coranto.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.model.Span;

/**
 * A finding as {@code json} and {@code jsonl} have it; lines and columns from 1, in UTF-16 units.
 */
final class FindingJson {

  private FindingJson() {}

  /** The fields of one text. */
  static void text(JsonGenerator json, Checked text) throws IOException {
    json.writeStringField("path", JsonText.sound(text.path()));
    switch (text) {
      case Checked.Unread(var _, var why) -> {
        findings(json, List.of(), null);
        json.writeStringField("trouble", JsonText.sound(why));
      }
      case Checked.Proof proof -> {
        findings(json, proof.findings(), new Places(proof.source()));
        if (!proof.mended().isEmpty()) {
          mended(json, proof.mended());
        }
        if (!proof.unsettled().isEmpty()) {
          json.writeArrayFieldStart("unsettled");
          for (var check : proof.unsettled()) {
            json.writeString(check);
          }
          json.writeEndArray();
        }
      }
    }
  }

  private static void findings(
      JsonGenerator json, List<Finding> findings, @org.jspecify.annotations.Nullable Places places)
      throws IOException {
    json.writeArrayFieldStart("findings");
    for (var finding : findings) {
      json.writeStartObject();
      if (places != null) {
        finding(json, finding, places);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void mended(JsonGenerator json, List<Finding> mended) throws IOException {
    json.writeArrayFieldStart("mended");
    for (var finding : mended) {
      json.writeStartObject();
      json.writeStringField("check", finding.check());
      json.writeStringField("title", JsonText.sound(finding.fix().map(Fix::title).orElse("")));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void finding(JsonGenerator json, Finding finding, Places places)
      throws IOException {
    json.writeStringField("check", finding.check());
    json.writeStringField("severity", finding.severity().word());
    place(json, finding.span(), places);
    json.writeStringField("message", JsonText.sound(finding.message()));
    if (finding.fix().isPresent()) {
      json.writeObjectFieldStart("fix");
      fix(json, finding.fix().get(), places);
      json.writeEndObject();
    }
    if (!finding.related().isEmpty()) {
      json.writeArrayFieldStart("related");
      for (var related : finding.related()) {
        json.writeStartObject();
        place(json, related.span(), places);
        json.writeStringField("message", JsonText.sound(related.words()));
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private static void fix(JsonGenerator json, Fix fix, Places places) throws IOException {
    json.writeStringField("title", JsonText.sound(fix.title()));
    json.writeBooleanField("safe", fix.safe());
    json.writeArrayFieldStart("edits");
    for (var edit : fix.edits()) {
      json.writeStartObject();
      place(json, edit.span(), places);
      json.writeStringField("replacement", JsonText.sound(edit.replacement()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void place(JsonGenerator json, Span span, Places places) throws IOException {
    var start = places.at(span.start());
    var end = places.at(span.end());
    json.writeNumberField("line", start.line());
    json.writeNumberField("column", start.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
  }
}
