package org.coranto.app.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.config.SourceSettings;
import org.coranto.config.TableValues;
import org.coranto.json.JsonReader;
import org.coranto.json.JsonValue;
import org.coranto.model.Window;
import org.coranto.registry.Sources;
import org.coranto.source.Result;
import org.coranto.source.SourceContext;
import org.coranto.testing.RealData;
import org.coranto.web.HttpResponse;
import org.junit.jupiter.api.Test;

/// Messages from the tests of other mail parsers: broken, deeply nested, in old character sets.
class RealMessagesTest {

  private static final Instant RECEIVED = Instant.parse("2026-08-27T10:00:00Z");

  private static final Pattern REPORTS =
      Pattern.compile("(bounce|delivery-status|disposition-notification|feedback-report).*");

  private static final int PROPOSING = 1;

  private static List<Path> messages() throws IOException {
    try (var files = Files.walk(RealData.folder("mime-mimekit"))) {
      return files
          .filter(it -> it.toString().matches(".*/(messages|partial)/.*"))
          .sorted()
          .toList();
    }
  }

  private static JsonValue read(Path file) throws IOException {
    var line = MessageLine.of(Files.readAllBytes(file), RECEIVED).orElseThrow();
    return JsonReader.read(line).orElseThrow();
  }

  @Test
  void each_is_a_line_of_json() throws IOException {
    assertThat(messages()).hasSizeGreaterThan(35);
    for (var file : messages()) {
      assertThat(read(file).text("id")).as(file.toString()).isNotEmpty();
    }
  }

  /// How many of the messages have a proposal; automatic messages have none.
  @Test
  void what_machines_report_proposes_nothing() throws IOException {
    int proposing = 0;
    for (var file : messages()) {
      int tips = tips(file);
      proposing += tips > 0 ? 1 : 0;
      if (REPORTS.matcher(file.getFileName().toString()).matches()) {
        assertThat(tips).as(file.toString()).isZero();
      }
    }
    assertThat(proposing).isEqualTo(PROPOSING);
  }

  private static int tips(Path file) throws IOException {
    var source = Sources.named("mail").orElseThrow();
    var settings =
        new SourceSettings(
            "mail",
            "mail",
            Optional.empty(),
            false,
            SourceSettings.Network.PUBLIC,
            new TableValues(Map.of()));
    var window = new Window(RECEIVED, RECEIVED.plusSeconds(1));
    var question = source.questions(new SourceContext(settings, window, ZoneOffset.UTC)).getFirst();
    var body = MessageLine.of(Files.readAllBytes(file), RECEIVED).orElseThrow();
    var answer = new HttpResponse(200, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    return ((Result.Found) question.reader().read(answer)).tips().size();
  }

  @Test
  void japanese_is_read() throws IOException {
    var japanese = messages().stream().filter(it -> it.endsWith("japanese.txt")).findFirst();
    assertThat(read(japanese.orElseThrow()).text("text"))
        .matches(text -> text.chars().anyMatch(c -> c > 0x3000 && c < 0x9FFF));
  }
}
