package org.coranto.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.coranto.check.Finding;
import org.coranto.check.Severity;
import org.coranto.desk.CorantoException;
import org.coranto.desk.flow.CheckEdition;
import org.coranto.desk.flow.CheckRequest;
import org.coranto.desk.flow.CheckedText;
import org.coranto.desk.flow.TextToCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code coranto check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Finds what an editor would have had to correct, and mends it.",
    footer = {"", "Examples:", "  coranto check", "      checks the open draft"})
public final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private Where where = new Where();
  @Mixin private Talk talk = new Talk();

  @Option(
      names = "--files-from",
      paramLabel = "LIST",
      description = "A file of lines DATE, tab, PATH; - is standard input.")
  private @Nullable Path filesFrom;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or jsonl.")
  private String format = "text";

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "What to check (default: the open draft).")
  private List<Path> files = new ArrayList<>();

  private boolean errors;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var request = where.request(true);
    new CheckEdition(cache(), talk.progress(terminal))
        .run(
            new CheckRequest(request.newsletter(), request.configuration(), texts(), false),
            this::print);
    terminal.out().flush();
    return (errors ? ExitCode.FINDINGS : ExitCode.OK).number();
  }

  /** As the XDG Base Directory Specification has it. */
  private static Path cache() {
    var named = System.getenv("XDG_CACHE_HOME");
    return named == null || named.isEmpty()
        ? Path.of(System.getProperty("user.home"), ".cache", "coranto")
        : Path.of(named, "coranto");
  }

  private List<TextToCheck> texts() {
    var texts = new ArrayList<TextToCheck>();
    files.forEach(file -> texts.add(new TextToCheck(file, Optional.empty())));
    if (filesFrom != null) {
      try {
        for (var line : Files.readAllLines(filesFrom)) {
          int tab = line.indexOf('\t');
          texts.add(
              new TextToCheck(
                  Path.of(line.substring(tab + 1)),
                  Optional.of(LocalDate.parse(line.substring(0, tab)))));
        }
      } catch (IOException e) {
        throw new CorantoException("could not read " + filesFrom, e);
      }
    }
    return texts;
  }

  private void print(CheckedText text) {
    errors |= text.findings().stream().anyMatch(it -> it.severity() == Severity.ERROR);
    if (format.equals("jsonl")) {
      terminal
          .out()
          .println(
              Json.object(json -> {
                json.writeStringField("path", text.path());
                json.writeArrayFieldStart("findings");
                for (var finding : text.findings()) {
                  json.writeStartObject();
                  write(json, text, finding);
                  json.writeEndObject();
                }
                json.writeEndArray();
              }));
      return;
    }
    for (var finding : text.findings()) {
      terminal
          .out()
          .printf(
              "%s:%s: %s: %s [%s]%n",
              text.path(),
              text.source().position(finding.span().start()),
              finding.severity().word(),
              finding.message(),
              finding.check());
    }
  }

  private static void write(
      com.fasterxml.jackson.core.JsonGenerator json, CheckedText text, Finding finding)
      throws IOException {
    json.writeStringField("check", finding.check());
    json.writeStringField("severity", finding.severity().word());
    place(json, text, finding.span());
    json.writeStringField("message", finding.message());
    if (finding.fix().isPresent()) {
      var fix = finding.fix().get();
      json.writeObjectFieldStart("fix");
      json.writeStringField("title", fix.title());
      json.writeBooleanField("safe", fix.safe());
      json.writeArrayFieldStart("edits");
      for (var edit : fix.edits()) {
        json.writeStartObject();
        place(json, text, edit.span());
        json.writeStringField("replacement", edit.replacement());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void place(
      com.fasterxml.jackson.core.JsonGenerator json, CheckedText text, org.coranto.model.Span span)
      throws IOException {
    var start = text.source().position(span.start());
    var end = text.source().position(span.end());
    json.writeNumberField("line", start.line());
    json.writeNumberField("column", start.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
  }
}
