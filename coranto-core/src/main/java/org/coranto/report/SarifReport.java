package org.coranto.report;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.coranto.check.Check;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.json.JsonWriter;
import org.coranto.model.Span;

/// OASIS SARIF 2.1.0, for forges and editors: rules with their pages, findings with fixes and
/// related places.
final class SarifReport implements Report {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public String name() {
    return "sarif";
  }

  @Override
  public String about() {
    return "code scanning and editors";
  }

  @Override
  public boolean saysWhatIsUnknown() {
    return true;
  }

  @Override
  public Writing begin(ReportOptions setting, Consumer<String> out) {
    return new Run(setting, out);
  }

  private static final class Run implements Writing {

    private final Consumer<String> out;
    private final Map<String, Integer> rules = new HashMap<>();
    private final StringBuilder unread = new StringBuilder();
    private String between = "\n";

    Run(ReportOptions setting, Consumer<String> out) {
      this.out = out;
      for (var check : setting.checks()) {
        rules.put(check.name(), rules.size());
      }
      out.accept(
          "{\"$schema\":\"%s\",\"version\":\"2.1.0\",\"runs\":[{\"columnKind\":\"utf16CodeUnits\",\n\"tool\":%s,\n\"results\":["
              .formatted(SCHEMA, JsonWriter.line(json -> tool(json, setting))));
    }

    @Override
    public void add(CheckedText text) {
      switch (text) {
        case CheckedText.Unread(var path, var why) ->
            unread
                .append(unread.isEmpty() ? "" : ",\n")
                .append(notification("error", path + ": " + why));
        case CheckedText.Proof proof -> {
          var places = new LineIndex(proof.source());
          for (var finding : proof.findings()) {
            out.accept(
                between
                    + JsonWriter.line(json ->
                        new Result(json, WebPath.of(proof.path()), places).write(finding, rules)));
            between = ",\n";
          }
          for (var link : proof.unanswered()) {
            unread
                .append(unread.isEmpty() ? "" : ",\n")
                .append(
                    notification(
                        "note",
                        "%s:%d: %s"
                            .formatted(
                                proof.path(),
                                places.at(link.span().start()).line(),
                                link.words())));
          }
        }
      }
    }

    @Override
    public void end(FindingsSummary summary) {
      for (var need : summary.unknown().stream().sorted().toList()) {
        unread
            .append(unread.isEmpty() ? "" : ",\n")
            .append(notification("note", "not known offline: " + need.words()));
      }
      out.accept(
          "\n],\n\"invocations\":[{\"executionSuccessful\":%s,\"toolExecutionNotifications\":[%s]}]}]}\n"
              .formatted(summary.unread() == 0, unread));
    }
  }

  private static String notification(String level, String message) {
    return JsonWriter.line(json -> {
      json.text("level", level);
      message(json, "message", message);
    });
  }

  private static void message(JsonWriter json, String name, String text) {
    json.object(name, () -> json.text("text", text));
  }

  private static void tool(JsonWriter json, ReportOptions setting) {
    json.object(
        "driver",
        () -> {
          json.text("name", "coranto");
          json.text("version", setting.version());
          json.objects("rules", setting.checks(), check -> rule(json, check));
        });
  }

  private static void rule(JsonWriter json, Check check) {
    var page = check.explanation();
    json.text("id", check.name());
    if (!page.sentence().isEmpty()) {
      message(json, "shortDescription", page.sentence());
    }
    if (!page.why().isEmpty()) {
      message(json, "fullDescription", page.why());
    }
    json.object(
        "help",
        () -> {
          json.text("text", page.text());
          json.text("markdown", page.text());
        });
    json.object("defaultConfiguration", () -> json.text("level", level(check.severity())));
    json.object(
        "properties",
        () -> json.texts("tags", check.needs().stream().map(Requirement::words).sorted().toList()));
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case SUGGESTION -> "note";
    };
  }

  private record Result(JsonWriter json, String uri, LineIndex places) {

    void write(Finding finding, Map<String, Integer> rules) {
      json.text("ruleId", finding.check());
      var index = rules.get(finding.check());
      if (index != null) {
        json.number("ruleIndex", index);
      }
      json.text("level", level(finding.severity()));
      message(json, "message", finding.message());
      json.array("locations", () -> json.element(() -> physical(finding.span())));
      if (!finding.related().isEmpty()) {
        related(finding);
      }
      if (finding.fix().isPresent()) {
        fix(finding.fix().get());
      }
    }

    private void related(Finding finding) {
      json.objects(
          "relatedLocations",
          finding.related(),
          related -> {
            physical(related.span());
            message(json, "message", related.words());
          });
    }

    private void fix(Fix fix) {
      json.array(
          "fixes",
          () -> {
            json.element(() -> {
              message(json, "description", fix.title());
              json.array(
                  "artifactChanges",
                  () -> {
                    json.element(() -> {
                      artifact();
                      json.objects(
                          "replacements",
                          fix.edits(),
                          edit -> {
                            region("deletedRegion", edit.span());
                            message(json, "insertedContent", edit.replacement());
                          });
                    });
                  });
            });
          });
    }

    private void physical(Span span) {
      json.object(
          "physicalLocation",
          () -> {
            artifact();
            region("region", span);
          });
    }

    private void artifact() {
      json.object("artifactLocation", () -> json.text("uri", uri));
    }

    private void region(String name, Span span) {
      var start = places.at(span.start());
      var end = places.at(span.end());
      json.object(
          name,
          () -> {
            json.number("startLine", start.line());
            json.number("startColumn", start.column());
            json.number("endLine", end.line());
            json.number("endColumn", end.column());
          });
    }
  }
}
