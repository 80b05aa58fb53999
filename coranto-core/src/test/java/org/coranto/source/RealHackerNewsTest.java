package org.coranto.source;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;

/// The published examples of the site's API.
class RealHackerNewsTest {

  private static final List<String> ITEMS =
      List.of("121003", "126809", "160705", "192327", "2921983", "8863");

  /// The stories from the list and its items, as `address title`.
  private static List<String> stories(String own) {
    var settings =
        Configuration.of("[[source]]\nsource = \"hacker-news\"\n" + own).sources().getFirst();
    var window = new Window(Instant.EPOCH, Instant.parse("2026-01-01T00:00:00Z"));
    var list =
        Sources.named("hacker-news")
            .orElseThrow()
            .questions(new SourceContext(settings, window, ZoneOffset.UTC))
            .getFirst();
    var numbers = ITEMS.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return told(list, numbers).further().stream().flatMap(RealHackerNewsTest::story).toList();
  }

  private static Stream<String> story(Request item) {
    var words = item.request().words();
    var file = "item_" + words.substring(words.lastIndexOf('/') + 1);
    return told(item, RealData.bytes(RealData.folder("social-hackernews").resolve(file)))
        .tips()
        .stream()
        .map(tip -> tip.content().address() + " " + tip.content().title());
  }

  private static Result.Found told(Request question, byte[] body) {
    return (Result.Found) question.reader().read(new HttpResponse(200, Map.of(), body));
  }

  @Test
  void a_story_is_a_link_and_nothing_else_is() {
    assertThat(stories(""))
        .containsExactly(
            "http://www.getdropbox.com/u/2/screencast.html"
                + " My YC app: Dropbox - Throw away your USB drive");
  }

  @Test
  void a_question_leads_to_its_discussion() {
    assertThat(stories("texts = true"))
        .contains("https://news.ycombinator.com/item?id=121003 The Arc Effect");
  }
}
