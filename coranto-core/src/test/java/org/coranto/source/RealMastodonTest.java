package org.coranto.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coranto.config.Configuration;
import org.coranto.model.Window;
import org.coranto.registry.Sources;
import org.coranto.testing.RealData;
import org.coranto.web.HttpResponse;
import org.coranto.web.SourceRequest;
import org.junit.jupiter.api.Test;

/// The published description of Mastodon's API, with its examples.
class RealMastodonTest {

  private static final String SITE = "https://social.example/";

  private static OpenApi description() {
    return OpenApi.of(RealData.folder("social-mastodon-openapi").resolve("schema.json"));
  }

  private static List<Request> questions(String own) {
    var toml = "[[source]]\nsource = \"mastodon\"\nserver = \"%s\"\n%s\n".formatted(SITE, own);
    var settings = Configuration.of(toml).sources().getFirst();
    var window = new Window(Instant.EPOCH, Instant.parse("2026-01-01T00:00:00Z"));
    return Sources.named("mastodon")
        .orElseThrow()
        .questions(new SourceContext(settings, window, ZoneOffset.UTC));
  }

  private static Result.Found told(Request question, String body) {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    return (Result.Found) question.reader().read(new HttpResponse(200, Map.of(), bytes));
  }

  private static Stream<String> operations(Request question) {
    var page = "[{\"id\": \"7\", \"created_at\": \"2025-01-01T00:00:00.000Z\"}]";
    return Stream.concat(Stream.of(question), told(question, page).further().stream())
        .map(it -> description().operation((SourceRequest.Web) it.request(), SITE));
  }

  @Test
  void every_request_is_an_operation_that_mastodon_describes() {
    assertThat(questions("tags = [\"rust\", \"#wetter\"]").stream().flatMap(it -> operations(it)))
        .hasSize(4)
        .containsOnly("getTimelinesTagByHashtag");
    assertThat(questions("token = \"MASTODON_TOKEN\"").stream().flatMap(it -> operations(it)))
        .hasSize(2)
        .containsOnly("getNotifications");
  }

  @Test
  void the_example_of_a_status_is_a_link_with_its_words_and_its_person() {
    var status =
        JsonText.of(
            description()
                .description()
                .get("components")
                .get("schemas")
                .get("Status")
                .get("example"));
    var tips = told(questions("tags = [\"news\"]").getFirst(), "[" + status + "]").tips();
    assertThat(tips).hasSize(1);
    assertThat(tips.getFirst().content().address())
        .startsWith("https://www.theguardian.com/money/2019/dec/07/");
    assertThat(tips.getFirst().content().title()).contains("inheritance");
    assertThat(tips.getFirst().person().orElseThrow().name()).isEqualTo("Eugen");
    assertThat(tips.getFirst().words()).startsWith("\"I lost my inheritance");
  }

  @Test
  void every_example_is_read_as_far_as_it_goes() {
    var examples = description().description().get("components").get("examples").fields();
    assertThat(examples).hasSizeGreaterThan(50);
    for (var example : examples.entrySet()) {
      var body = JsonText.of(example.getValue().get("value"));
      for (var question : questions("texts = true\ntoken = \"MASTODON_TOKEN\"")) {
        assertThat(told(question, body)).as(example.getKey()).isNotNull();
      }
    }
  }
}
