package org.coranto.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.coranto.config.Configuration;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.coranto.model.Window;
import org.coranto.registry.Sources;
import org.coranto.testing.RealData;
import org.coranto.web.HttpResponse;
import org.coranto.web.SourceRequest;
import org.junit.jupiter.api.Test;

/// Recorded answers of a forum, and its own description of the API.
class RealDiscourseTest {

  private static final String SITE = "https://forum.example/";

  private static SourceContext context(String own) {
    var settings =
        Configuration.of(
                "[[source]]\nsource = \"discourse-topic\"\nforum = \"%s\"\ntopic = 57\n%s\n"
                    .formatted(SITE, own))
            .sources()
            .getFirst();
    return new SourceContext(
        settings,
        new Window(Instant.parse("2013-01-01T00:00:00Z"), Instant.parse("2026-01-01T00:00:00Z")),
        ZoneOffset.UTC);
  }

  private static Result read(Request question, String file) {
    var body = RealData.bytes(RealData.folder("social-discourse-api/spec/fixtures").resolve(file));
    return question.reader().read(new HttpResponse(200, Map.of(), body));
  }

  private static Request first(String own) {
    return Sources.named("discourse-topic").orElseThrow().questions(context(own)).getFirst();
  }

  private static List<Tip> tips(Result reading) {
    return ((Result.Found) reading).tips();
  }

  @Test
  void the_posts_of_a_topic_nominate_what_they_link_to() {
    assertThat(tips(read(first(""), "topic.json")))
        .extracting(tip -> tip.content().address(), tip -> tip.content().title())
        .contains(
            org.assertj.core.groups.Tuple.tuple("http://www.discourse.org/", "www.discourse.org"));
  }

  @Test
  void the_likes_of_a_post_are_the_votes_for_it() {
    assertThat(tips(read(first("takes = \"links\""), "topic.json")))
        .extracting(Tip::content)
        .hasOnlyElementsOfType(TipContent.Link.class)
        .hasSizeGreaterThan(2);
    assertThat(tips(read(first("likes = 4"), "topic_posts.json"))).isEmpty();
  }

  @Test
  void every_recorded_answer_is_read_as_what_it_is() throws IOException {
    try (var files = Files.list(RealData.folder("social-discourse-api/spec/fixtures"))) {
      for (var file : files.map(it -> it.getFileName().toString()).toList()) {
        assertThat(read(first(""), file)).as(file).isInstanceOf(Result.Found.class);
      }
    }
  }

  @Test
  void every_request_is_an_operation_that_the_forum_describes() {
    var description =
        OpenApi.of(RealData.folder("social-discourse-openapi").resolve("openapi.json"));
    var topic = first("");
    var body =
        "{\"post_stream\": {\"stream\": [1, 2], \"posts\": []}}"
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    var told = (Result.Found) topic.reader().read(new HttpResponse(200, Map.of(), body));
    assertThat(description.operation((SourceRequest.Web) topic.request(), SITE))
        .isEqualTo("getTopic");
    assertThat(told.further())
        .extracting(it -> description.operation((SourceRequest.Web) it.request(), SITE))
        .containsExactly("getSpecificPostsFromTopic");
  }
}
