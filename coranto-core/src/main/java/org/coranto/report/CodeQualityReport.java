package org.coranto.report;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.coranto.check.Severity;
import org.coranto.json.JsonWriter;
import org.coranto.output.Fingerprint;

/// A “Code Quality” report, which GitLab shows next to the lines of a merge request.
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
                new Location(
                    proof.path(),
                    places.firstLine(finding.span()),
                    places.lastLine(finding.span())));
          }
          for (var link : proof.unanswered()) {
            int line = places.firstLine(link.span());
            issue("unknown", link.words(), "info", new Location(proof.path(), line, line));
          }
        } else if (text instanceof CheckedText.Unread(var path, var why)) {
          issue("unreadable", why, "blocker", new Location(path, 1, 1));
        }
      }

      private void issue(String check, String message, String severity, Location location) {
        out.accept(
            between
                + JsonWriter.line(json -> {
                  json.text("description", message);
                  json.text("check_name", check);
                  json.text("fingerprint", identity(check, message, location).value());
                  json.text("severity", severity);
                  json.object(
                      "location",
                      () -> {
                        json.text("path", location.path());
                        json.object(
                            "lines",
                            () -> {
                              json.number("begin", location.first());
                              json.number("end", location.last());
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

  /// Lines of a file, counted from 1.
  private record Location(String path, int first, int last) {}

  /// Must not change: GitLab compares it with reports from before a change.
  private static Fingerprint identity(String check, String message, Location location) {
    var text = "[%s, %s, %s, %d]".formatted(check, message, location.path(), location.first());
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
