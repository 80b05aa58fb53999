package org.coranto.source.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.coranto.config.Configuration;
import org.coranto.json.JsonReader;
import org.coranto.model.Window;
import org.coranto.source.SourceContext;
import org.coranto.testing.RealData;
import org.junit.jupiter.api.Test;

/// The network's own list of valid names, and its description of the search.
class RealBlueskyTest {

  private static List<String> lines(String name) {
    var file = RealData.folder("social-bluesky/interop-test-files/syntax").resolve(name + ".txt");
    return new String(RealData.bytes(file), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  @Test
  void names_of_records_are_told_from_others() {
    assertThat(lines("aturi_syntax_valid"))
        .hasSizeGreaterThan(15)
        .allMatch(it -> AtUri.of(it).isPresent());
    assertThat(lines("aturi_syntax_invalid"))
        .hasSizeGreaterThan(60)
        .allMatch(it -> AtUri.of(it).isEmpty());
  }

  @Test
  void handles_are_told_from_others() {
    assertThat(lines("handle_syntax_valid")).hasSizeGreaterThan(60).allMatch(AtUri::isHandle);
    assertThat(lines("handle_syntax_invalid")).hasSizeGreaterThan(40).noneMatch(AtUri::isHandle);
  }

  @Test
  void identifiers_are_told_from_others() {
    assertThat(lines("did_syntax_valid")).hasSizeGreaterThan(15).allMatch(AtUri::isDid);
    assertThat(lines("did_syntax_invalid")).hasSizeGreaterThan(10).noneMatch(AtUri::isDid);
  }

  @Test
  void keys_of_records_are_told_from_others() {
    assertThat(lines("recordkey_syntax_valid")).hasSizeGreaterThan(10).allMatch(AtUri::isKey);
    assertThat(lines("recordkey_syntax_invalid")).hasSizeGreaterThan(8).noneMatch(AtUri::isKey);
  }

  @Test
  void every_parameter_is_one_of_the_lexicon() {
    var lexicon =
        JsonReader.read(
                RealData.bytes(
                    RealData.folder("social-bluesky/lexicons/app/bsky/feed")
                        .resolve("searchPosts.json")))
            .orElseThrow();
    var known = lexicon.get("defs").get("main").get("parameters").get("properties").fields();
    var toml =
        """
        [[source]]
        source = "bluesky"
        tags = ["a"]
        mentions = "b.example"
        query = "c"
        """;
    var window = new Window(Instant.EPOCH, Instant.parse("2026-01-01T00:00:00Z"));
    var questions =
        new Bluesky()
            .questions(
                new SourceContext(
                    Configuration.of(toml).sources().getFirst(), window, ZoneOffset.UTC));
    assertThat(questions).hasSize(3);
    for (var question : questions) {
      var address = ((org.coranto.web.SourceRequest.Web) question.request()).address();
      assertThat(address).contains(lexicon.text("id"));
      for (var parameter : address.substring(address.indexOf('?') + 1).split("&")) {
        assertThat(known).containsKey(parameter.substring(0, parameter.indexOf('=')));
      }
    }
  }
}
