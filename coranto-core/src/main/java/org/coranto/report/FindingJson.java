package org.coranto.report;

import java.util.List;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.json.JsonWriter;
import org.coranto.model.Span;

/// A finding in the formats `json` and `jsonl`; lines and columns from 1, in UTF-16 units.
final class FindingJson {

  private FindingJson() {}

  /// The fields of one text.
  static void text(JsonWriter json, CheckedText text) {
    json.text("path", text.path());
    switch (text) {
      case CheckedText.Unread(var _, var why) -> {
        findings(json, List.of(), null);
        json.text("trouble", why);
      }
      case CheckedText.Proof proof -> {
        findings(json, proof.findings(), new LineIndex(proof.source()));
        if (!proof.fixed().isEmpty()) {
          fixed(json, proof.fixed());
        }
        if (!proof.unsettled().isEmpty()) {
          json.texts("unsettled", proof.unsettled());
        }
        if (!proof.unanswered().isEmpty()) {
          unanswered(json, proof);
        }
      }
    }
  }

  private static void findings(
      JsonWriter json,
      List<Finding> findings,
      @org.jspecify.annotations.Nullable LineIndex places) {
    json.objects(
        "findings",
        findings,
        finding -> {
          if (places != null) {
            finding(json, finding, places);
          }
        });
  }

  private static void unanswered(JsonWriter json, CheckedText.Proof proof) {
    var places = new LineIndex(proof.source());
    json.objects(
        "unanswered",
        proof.unanswered(),
        link -> {
          place(json, link.span(), places);
          json.text("address", link.address());
          json.text("why", link.why());
        });
  }

  private static void fixed(JsonWriter json, List<Finding> fixed) {
    json.objects(
        "mended",
        fixed,
        finding -> {
          json.text("check", finding.check());
          json.text("title", finding.fix().map(Fix::title).orElse(""));
        });
  }

  private static void finding(JsonWriter json, Finding finding, LineIndex places) {
    json.text("check", finding.check());
    json.text("severity", finding.severity().word());
    place(json, finding.span(), places);
    json.text("message", finding.message());
    if (finding.fix().isPresent()) {
      json.object("fix", () -> fix(json, finding.fix().get(), places));
    }
    if (!finding.related().isEmpty()) {
      json.objects(
          "related",
          finding.related(),
          related -> {
            place(json, related.span(), places);
            json.text("message", related.words());
          });
    }
  }

  private static void fix(JsonWriter json, Fix fix, LineIndex places) {
    json.text("title", fix.title());
    json.flag("safe", fix.safe());
    json.objects(
        "edits",
        fix.edits(),
        edit -> {
          place(json, edit.span(), places);
          json.text("replacement", edit.replacement());
        });
  }

  private static void place(JsonWriter json, Span span, LineIndex places) {
    var start = places.at(span.start());
    var end = places.at(span.end());
    json.number("line", start.line());
    json.number("column", start.column());
    json.number("endLine", end.line());
    json.number("endColumn", end.column());
  }
}
