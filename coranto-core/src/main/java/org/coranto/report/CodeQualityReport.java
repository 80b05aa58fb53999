package org.coranto.report;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.coranto.check.Severity;
import org.coranto.json.JsonWriter;
import org.coranto.output.Fingerprint;

/** A “Code Quality” report, which GitLab shows next to the lines of a merge request. */
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
  public Writing begin(ReportOptions setting, Consumer<String> out) {
    out.accept("[");
    return new Writing() {
      private String between = "\n";

      @Override
      public void add(CheckedText text) {
        if (text instanceof CheckedText.Proof proof) {
          var places = new LineIndex(proof.source());
          for (var finding : proof.findings()) {
            issue(
                finding.check(),
                finding.message(),
                severity(finding.severity()),
                proof.path(),
                places.firstLine(finding.span()),
                places.lastLine(finding.span()));
          }
        } else if (text instanceof CheckedText.Unread(var path, var why)) {
          issue("unreadable", why, "blocker", path, 1, 1);
        }
      }

      private void issue(
          String check, String message, String severity, String path, int first, int last) {
        out.accept(
            between
                + JsonWriter.line(json -> {
                  json.text("description", message);
                  json.text("check_name", check);
                  json.text("fingerprint", identity(check, message, path, first).value());
                  json.text("severity", severity);
                  json.object(
                      "location",
                      () -> {
                        json.text("path", path);
                        json.object(
                            "lines",
                            () -> {
                              json.number("begin", first);
                              json.number("end", last);
                            });
                      });
                }));
        between = ",\n";
      }

      @Override
      public void end(FindingsSummary summary) {
        out.accept("\n]\n");
      }
    };
  }

  /** Must not change: GitLab compares it with reports from before a change. */
  private static Fingerprint identity(String check, String message, String path, int line) {
    var text = "[%s, %s, %s, %d]".formatted(check, message, path, line);
    return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "minor";
      case SUGGESTION -> "info";
    };
  }
}
