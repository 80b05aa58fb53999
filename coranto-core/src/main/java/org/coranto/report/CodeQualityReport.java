package org.coranto.report;

import java.util.function.Consumer;
import org.coranto.check.Severity;
import org.coranto.output.Fingerprint;

/** What GitLab shows beside the lines of a merge request (a "Code Quality" report). */
final class CodeQualityReport implements Report {

  @Override
  public String name() {
    return "gitlab";
  }

  @Override
  public String about() {
    return "annotations in a merge request";
  }

  @Override
  public Writing begin(Setting setting, Consumer<String> out) {
    out.accept("[");
    return new Writing() {
      private String between = "\n";

      @Override
      public void add(Checked text) {
        if (text instanceof Checked.Proof proof) {
          var places = new Places(proof.source());
          for (var finding : proof.findings()) {
            issue(
                finding.check(),
                finding.message(),
                severity(finding.severity()),
                proof.path(),
                places.firstLine(finding.span()),
                places.lastLine(finding.span()));
          }
        } else if (text instanceof Checked.Unread(var path, var why)) {
          issue("unreadable", why, "blocker", path, 1, 1);
        }
      }

      private void issue(
          String check, String message, String severity, String path, int first, int last) {
        out.accept(
            between
                + JsonText.object(json -> {
                  json.writeStringField("description", JsonText.sound(message));
                  json.writeStringField("check_name", check);
                  json.writeStringField(
                      "fingerprint", Fingerprint.of(check, message, path, first).value());
                  json.writeStringField("severity", severity);
                  json.writeObjectFieldStart("location");
                  json.writeStringField("path", JsonText.sound(path));
                  json.writeObjectFieldStart("lines");
                  json.writeNumberField("begin", first);
                  json.writeNumberField("end", last);
                  json.writeEndObject();
                  json.writeEndObject();
                }));
        between = ",\n";
      }

      @Override
      public void end(Summary summary) {
        out.accept("\n]\n");
      }
    };
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "minor";
      case SUGGESTION -> "info";
    };
  }
}
