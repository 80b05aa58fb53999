package org.coranto.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.config.Config;
import org.coranto.config.Content.HeaderForm;
import org.coranto.config.Schedule.Interval;
import org.coranto.config.SectionRule;
import org.coranto.edition.HeadParser;
import org.coranto.edition.HeadResult;
import org.coranto.markdown.SourceText;
import org.coranto.model.Problem;
import org.coranto.model.SectionKind;
import org.coranto.testing.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Five real newsletters, adopted and then read with the proposed configuration.
class RealAdoptionTest {

  @ParameterizedTest
  @CsvSource({
    "fortran, _posts, YAML, {year}-{month}-{day}-{slug}, MONTH",
    "lwkd, _posts, YAML, {year}-{month}-{day}-update, WEEK",
    "nixos-weekly, content, PELICAN, {number}-{slug}, MONTH",
    "swiftweekly, _posts, YAML, {year}-{month}-{day}-issue-{number}, FORTNIGHT"
  })
  void four_newsletters_are_read_with_what_was_decided(
      String name, String folder, HeaderForm header, String fileName, Interval every)
      throws IOException {
    var root = RealData.folder("newsletters/" + name);
    var config = Adoption.of(repository(root)).config();
    assertThat(config.content().editions()).isEqualTo(folder);
    assertThat(config.content().header()).isEqualTo(header);
    assertThat(config.content().fileName()).isEqualTo(fileName);
    assertThat(config.schedule().every()).isEqualTo(every);
    assertThat(config.sections()).hasSizeGreaterThan(2);
    for (var expected : expected(root)) {
      assertThat(problem(config, root, expected)).isEmpty();
    }
  }

  @Test
  void an_archive_of_thirteen_years_gets_its_sections() {
    var adopted = Adoption.of(repository(RealData.folder("twir")));
    var content = adopted.config().content();
    assertThat(content.editions()).isEqualTo("content");
    assertThat(content.drafts()).isEqualTo("draft");
    assertThat(content.template()).isEqualTo("draft/DRAFT_TEMPLATE");
    assertThat(content.pages()).isEqualTo("content/pages");
    assertThat(content.assets()).containsExactly("content/images");
    assertThat(adopted.config().newsletter().name()).isEqualTo("This Week in Rust");
    assertThat(headings(adopted.config(), SectionKind.JOBS))
        .contains("Jobs", "Rust Jobs", "fn work(on: RustProject) -> Money");
    assertThat(headings(adopted.config(), SectionKind.EVENTS)).contains("Upcoming Events");
    assertThat(headings(adopted.config(), SectionKind.QUOTE)).contains("Quote of the Week");
    assertThat(headings(adopted.config(), SectionKind.PICK)).contains("Crate of the Week");
    assertThat(headings(adopted.config(), SectionKind.CALLS)).contains("Call for Participation");
  }

  private static List<String> headings(Config config, SectionKind kind) {
    return config.sections().stream()
        .filter(section -> section.kind() == kind)
        .map(SectionRule::headings)
        .flatMap(List::stream)
        .toList();
  }

  /// The problem with how an edition was read; empty if title and date are as expected.
  private static Optional<String> problem(Config config, Path root, Map<String, String> expected) {
    var file = expected.getOrDefault("file", "");
    var path = file.substring(file.indexOf('/') + 1);
    var source = SourceText.of(RealData.bytes(root.resolve(path)));
    var reading = new HeadParser(config).read(path, source, false, "");
    if (reading.problems().stream().map(Problem::name).anyMatch("no-such-date"::equals)) {
      return Optional.empty();
    }
    return switch (reading) {
      case HeadResult.Undated(var problems) -> Optional.of(file + ": " + problems);
      case HeadResult.Found(var head, var _) ->
          head.title().equals(expected.get("title"))
                  && head.date().toString().equals(expected.get("date"))
              ? Optional.empty()
              : Optional.of(file + ": " + head);
    };
  }

  private static RepositoryFacts repository(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      var paths =
          files
              .filter(Files::isRegularFile)
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .toList();
      return new RepositoryFacts(
          folder.getFileName().toString(),
          paths,
          file -> Optional.of(text(folder.resolve(file))),
          _ -> Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    return new String(RealData.bytes(file), StandardCharsets.UTF_8);
  }

  private static List<Map<String, String>> expected(Path root) throws IOException {
    var all = new ArrayList<Map<String, String>>();
    for (var line : Files.readAllLines(root.resolve("expected.jsonl"))) {
      var values = new HashMap<String, String>();
      try (var json = new JsonFactory().createParser(line)) {
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          var name = json.currentName();
          if (json.nextToken().isStructStart()) {
            json.skipChildren();
          } else {
            values.put(name, json.getValueAsString(""));
          }
        }
      }
      all.add(values);
    }
    return all;
  }
}
