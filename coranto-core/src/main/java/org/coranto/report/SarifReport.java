package org.coranto.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.coranto.check.Check;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Need;
import org.coranto.check.Severity;
import org.coranto.model.Span;

/**
 * For forges and editors that show results of analysis (OASIS SARIF 2.1.0): rules with their pages,
 * findings with fixes and the places that explain them.
 */
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
  public Writing begin(Setting setting, Consumer<String> out) {
    return new Run(setting, out);
  }

  private static final class Run implements Writing {

    private final Consumer<String> out;
    private final Map<String, Integer> rules = new HashMap<>();
    private final StringBuilder unread = new StringBuilder();
    private String between = "\n";

    Run(Setting setting, Consumer<String> out) {
      this.out = out;
      for (var check : setting.checks()) {
        rules.put(check.name(), rules.size());
      }
      out.accept(
          "{\"$schema\":\"%s\",\"version\":\"2.1.0\",\"runs\":[{\"columnKind\":\"utf16CodeUnits\",\n\"tool\":%s,\n\"results\":["
              .formatted(SCHEMA, JsonText.object(json -> tool(json, setting))));
    }

    @Override
    public void add(Checked text) {
      switch (text) {
        case Checked.Unread(var path, var why) ->
            unread
                .append(unread.isEmpty() ? "" : ",\n")
                .append(notification("error", path + ": " + why));
        case Checked.Proof proof -> {
          var places = new Places(proof.source());
          for (var finding : proof.findings()) {
            out.accept(
                between
                    + JsonText.object(json ->
                        new Result(json, WebPath.of(proof.path()), places).write(finding, rules)));
            between = ",\n";
          }
        }
      }
    }

    @Override
    public void end(Summary summary) {
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
    return JsonText.object(json -> {
      json.writeStringField("level", level);
      message(json, "message", message);
    });
  }

  private static void message(JsonGenerator json, String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", JsonText.sound(text));
    json.writeEndObject();
  }

  private static void tool(JsonGenerator json, Setting setting) throws IOException {
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "coranto");
    json.writeStringField("version", setting.version());
    json.writeArrayFieldStart("rules");
    for (var check : setting.checks()) {
      json.writeStartObject();
      rule(json, check);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void rule(JsonGenerator json, Check check) throws IOException {
    var page = check.explanation();
    json.writeStringField("id", check.name());
    if (!page.sentence().isEmpty()) {
      message(json, "shortDescription", page.sentence());
    }
    if (!page.why().isEmpty()) {
      message(json, "fullDescription", page.why());
    }
    json.writeObjectFieldStart("help");
    json.writeStringField("text", JsonText.sound(page.text()));
    json.writeStringField("markdown", JsonText.sound(page.text()));
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(check.severity()));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    for (var need : check.needs().stream().map(Need::words).sorted().toList()) {
      json.writeString(need);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case SUGGESTION -> "note";
    };
  }

  private record Result(JsonGenerator json, String uri, Places places) {

    void write(Finding finding, Map<String, Integer> rules) throws IOException {
      json.writeStringField("ruleId", finding.check());
      var index = rules.get(finding.check());
      if (index != null) {
        json.writeNumberField("ruleIndex", index);
      }
      json.writeStringField("level", level(finding.severity()));
      message(json, "message", finding.message());
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      physical(finding.span());
      json.writeEndObject();
      json.writeEndArray();
      if (!finding.related().isEmpty()) {
        related(finding);
      }
      if (finding.fix().isPresent()) {
        fix(finding.fix().get());
      }
    }

    private void related(Finding finding) throws IOException {
      json.writeArrayFieldStart("relatedLocations");
      for (var related : finding.related()) {
        json.writeStartObject();
        physical(related.span());
        message(json, "message", related.words());
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void fix(Fix fix) throws IOException {
      json.writeArrayFieldStart("fixes");
      json.writeStartObject();
      message(json, "description", fix.title());
      json.writeArrayFieldStart("artifactChanges");
      json.writeStartObject();
      artifact();
      json.writeArrayFieldStart("replacements");
      for (var edit : fix.edits()) {
        json.writeStartObject();
        region("deletedRegion", edit.span());
        message(json, "insertedContent", edit.replacement());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
    }

    private void physical(Span span) throws IOException {
      json.writeObjectFieldStart("physicalLocation");
      artifact();
      region("region", span);
      json.writeEndObject();
    }

    private void artifact() throws IOException {
      json.writeObjectFieldStart("artifactLocation");
      json.writeStringField("uri", uri);
      json.writeEndObject();
    }

    private void region(String name, Span span) throws IOException {
      var start = places.at(span.start());
      var end = places.at(span.end());
      json.writeObjectFieldStart(name);
      json.writeNumberField("startLine", start.line());
      json.writeNumberField("startColumn", start.column());
      json.writeNumberField("endLine", end.line());
      json.writeNumberField("endColumn", end.column());
      json.writeEndObject();
    }
  }
}
