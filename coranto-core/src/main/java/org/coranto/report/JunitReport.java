package org.coranto.report;

import java.util.List;
import java.util.function.Consumer;
import org.coranto.check.Finding;
import org.coranto.check.Severity;
import org.coranto.output.plain.Scrub;

/// JUnit XML, for build servers: a suite for each text, a case for each finding. An error or a
/// warning is a failure; a suggestion passes with output.
final class JunitReport implements Report {

  @Override
  public String name() {
    return "junit";
  }

  @Override
  public String about() {
    return "build servers that show tests";
  }

  @Override
  public Writing begin(ReportOptions setting, Consumer<String> out) {
    out.accept("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"coranto check\">\n");
    return new Writing() {
      @Override
      public void add(CheckedText text) {
        switch (text) {
          case CheckedText.Unread(var path, var why) ->
              out.accept(
                  "<testsuite name=\"%1$s\" tests=\"1\" failures=\"0\" errors=\"1\">\n<testcase classname=\"%1$s\" name=\"reading\"><error message=\"%2$s\"/></testcase>\n</testsuite>\n"
                      .formatted(xml(path), xml(why)));
          case CheckedText.Proof proof -> out.accept(suite(proof));
        }
      }

      @Override
      public void end(FindingsSummary summary) {
        out.accept("</testsuites>\n");
      }
    };
  }

  private static String suite(CheckedText.Proof proof) {
    var places = new LineIndex(proof.source());
    var found = proof.findings();
    long failures = found.stream().filter(JunitReport::isFailure).count();
    var path = xml(proof.path());
    var out = new StringBuilder();
    out.append(
        "<testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"0\">\n"
            .formatted(path, Math.max(1, found.size() + proof.unanswered().size()), failures));
    found.forEach(finding -> out.append(testCase(path, finding, places)));
    for (var link : proof.unanswered()) {
      out.append(
          "<testcase classname=\"%s\" name=\"unknown at %s\"><skipped message=\"%s\"/></testcase>\n"
              .formatted(path, places.at(link.span().start()), xml(link.words())));
    }
    if (found.isEmpty() && proof.unanswered().isEmpty()) {
      out.append("<testcase classname=\"%s\" name=\"nothing to correct\"/>\n".formatted(path));
    }
    return out.append("</testsuite>\n").toString();
  }

  private static boolean isFailure(Finding finding) {
    return finding.severity() != Severity.SUGGESTION;
  }

  private static String testCase(String path, Finding finding, LineIndex places) {
    var place = places.at(finding.span().start());
    var details =
        "%s:%s: %s: %s"
            .formatted(
                path,
                place,
                finding.severity().word(),
                xml(
                    String.join(
                        "\n",
                        finding
                            .fix()
                            .map(fix -> List.of(finding.message(), fix.title()))
                            .orElse(List.of(finding.message())))));
    var what =
        isFailure(finding)
            ? "<failure type=\"%s\" message=\"%s\">%s</failure>"
                .formatted(finding.severity().word(), xml(finding.message()), details)
            : "<system-out>%s</system-out>".formatted(details);
    return "<testcase classname=\"%s\" name=\"%s at %s\">%s</testcase>\n"
        .formatted(path, xml(finding.check()), place, what);
  }

  private static String xml(String text) {
    return Scrub.text(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\n", "&#10;");
  }
}
