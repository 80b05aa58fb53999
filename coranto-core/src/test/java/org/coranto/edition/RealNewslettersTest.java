package org.coranto.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coranto.Configs;
import org.coranto.config.Config;
import org.coranto.config.Content.HeaderForm;
import org.coranto.markdown.PlainText;
import org.coranto.markdown.SourceText;
import org.coranto.model.Edition;
import org.coranto.model.EditionHead;
import org.coranto.model.Hyperlink;
import org.coranto.model.Problem;
import org.coranto.testing.RealData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// 646 editions of four newsletters, compared with the results of other Markdown and YAML parsers.
class RealNewslettersTest {

  private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";

  private record Expected(String file, String title, String date, List<String> links) {}

  @ParameterizedTest
  @CsvSource({
    "fortran, {year}-{month}-{day}-{slug}, 28",
    "lwkd, {year}-{month}-{day}-{slug}, 388",
    "nixos-weekly, {number}-{slug}, 34",
    "swiftweekly, {year}-{month}-{day}-{slug}, 204"
  })
  void title_and_date_are_exact_and_links_are_under_their_headings(
      String newsletter, String fileName, int atLeast) throws IOException {
    var folder = RealData.folder("newsletters/" + newsletter);
    var form = newsletter.equals("nixos-weekly") ? HeaderForm.PELICAN : HeaderForm.YAML;
    var config = Configs.of(form, fileName);
    var expected = expected(folder);
    assertThat(expected).hasSizeGreaterThanOrEqualTo(atLeast - 5);

    int found = 0;
    int wanted = 0;
    int right = 0;
    var wrong = new ArrayList<String>();
    for (var one : expected) {
      switch (head(config, folder.resolve(".."), one.file())) {
        case HeadResult.Undated undated -> {
          assertThat(one.date()).as("undated only where there is no date").doesNotMatch(DAY);
          assertThat(undated.problems()).extracting(Problem::name).contains("no-such-date");
        }
        case HeadResult.Found(var head, var problems) -> {
          compare(one, head, problems, wrong);
          var links = links(read(config, folder.resolve(".."), head));
          {
            var a = new ArrayList<>(links);
            one.links().forEach(a::remove);
            var b = new ArrayList<>(one.links());
            links.forEach(b::remove);
            if (newsletter.equals("lwkd") && a.size() + b.size() > 3)
              System.out.println(
                  "DIFF "
                      + one.file()
                      + a.stream().limit(3).toList()
                      + " THEIRS "
                      + b.stream().limit(3).toList()
                      + a.size()
                      + " "
                      + b.size());
          }
          right += common(links, one.links());
          found += links.size();
          wanted += one.links().size();
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(2.0 * right / (found + wanted)).as("F1 of (href, heading)").isGreaterThan(0.99);
  }

  /// One edition is dated on a 29th of February that did not exist: its file's name has the correct
  /// day.
  private static void compare(
      Expected one, EditionHead head, List<Problem> problems, List<String> wrong) {
    if (!one.title().equals(head.title())) {
      wrong.add(one.file() + ": title " + head.title() + " ≠ " + one.title());
    }
    boolean noSuchDay =
        problems.stream().anyMatch(problem -> problem.name().equals("no-such-date"));
    if (!one.date().equals(head.date().toString()) && !noSuchDay) {
      wrong.add(one.file() + ": date " + head.date() + " ≠ " + one.date());
    }
  }

  private static HeadResult head(Config config, Path root, String file) {
    var source = SourceText.of(RealData.bytes(root.resolve(file)));
    return new HeadParser(config).read(file, source, false, "");
  }

  private static Edition read(Config config, Path root, EditionHead head) {
    return new EditionParser(config)
        .read(head, SourceText.of(RealData.bytes(root.resolve(head.file()))));
  }

  /// Each as its URL and the index of its heading, -1 before the first. A link in a heading was
  /// recorded under the heading before it; URLs without http were not recorded.
  private static List<String> links(Edition edition) {
    var links = new ArrayList<String>();
    int heading = -1;
    for (var section : edition.sections()) {
      add(links, PlainText.of(section.heading()).links(), heading);
      heading += section.level() > 0 ? 1 : 0;
      for (var entry : section.entries()) {
        add(links, entry.body().links(), heading);
      }
    }
    return links;
  }

  private static void add(List<String> links, List<Hyperlink> found, int heading) {
    found.stream()
        .filter(link -> link.href().startsWith("http"))
        .forEach(link -> links.add(link.href() + " " + heading));
  }

  private static int common(List<String> ours, List<String> theirs) {
    Map<String, Integer> counts = new HashMap<>();
    theirs.forEach(link -> counts.merge(link, 1, Integer::sum));
    int common = 0;
    for (var link : ours) {
      if (counts.merge(link, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return common;
  }

  private static List<Expected> expected(Path folder) throws IOException {
    var all = new ArrayList<Expected>();
    for (var line : Files.readAllLines(folder.resolve("expected.jsonl"))) {
      all.add(expected(line));
    }
    return all;
  }

  private static Expected expected(String line) throws IOException {
    var values = new HashMap<String, String>();
    var links = new ArrayList<String>();
    try (var json = new JsonFactory().createParser(line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        var name = json.currentName();
        var token = json.nextToken();
        if (name.equals("links")) {
          while (json.nextToken() == JsonToken.START_ARRAY) {
            var href = json.nextTextValue();
            json.nextTextValue();
            links.add(href + " " + json.nextIntValue(-1));
            json.nextToken();
          }
        } else if (token.isStructStart()) {
          json.skipChildren();
        } else {
          values.put(name, json.getValueAsString(""));
        }
      }
    }
    return new Expected(
        values.getOrDefault("file", ""),
        values.getOrDefault("title", ""),
        values.getOrDefault("date", ""),
        links);
  }
}
