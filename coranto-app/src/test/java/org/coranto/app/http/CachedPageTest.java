package org.coranto.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coranto.app.http.PolitenessPolicy.CacheRules;
import org.coranto.model.Dates;
import org.coranto.web.ArchivedCopy;
import org.coranto.web.LinkedPage;
import org.coranto.web.PageAnswer;
import org.coranto.web.PageEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CachedPageTest {

  private static final Instant NOW = LocalWeb.NOW;
  private static final String LINK = "https://example.org/post";
  private static final CacheRules RULES = LocalWeb.links().cache();

  private static final LinkedPage PAGE =
      new LinkedPage(
          "https://example.org/new?a=\"b\"",
          List.of("A “post”\n", "2"),
          "A site",
          "What it says",
          "en",
          Optional.of("https://example.org/new"),
          List.of(
              new PageEvent(
                  "An evening",
                  Optional.of(new Dates(LocalDate.of(2026, 9, 10), LocalDate.of(2026, 9, 11))),
                  true,
                  PageEvent.Status.POSTPONED,
                  "A hall"),
              new PageEvent("", Optional.empty(), false, PageEvent.Status.SCHEDULED, "")));

  @TempDir private Path folder;

  private final LocalWeb.Clock clock = new LocalWeb.Clock();

  private HttpCache cache() {
    return HttpCache.open(folder.resolve("state/answers"), clock, folder.resolve("state/pages"));
  }

  private static CachedPage page(PageAnswer answer) {
    var validators = new Validators("\"tag\"", "Tue, 1 Sep 2026 10:00:00 GMT");
    return new CachedPage(LINK, NOW, validators, answer);
  }

  static List<PageAnswer> answers() {
    return List.of(
        new PageAnswer.Fine(PAGE),
        new PageAnswer.Fine(LinkedPage.silent(LINK)),
        new PageAnswer.Moved(PAGE, true),
        new PageAnswer.Moved(PAGE, false),
        new PageAnswer.Gone(410, new ArchivedCopy.Unknown()),
        new PageAnswer.Gone(404, new ArchivedCopy.None()),
        new PageAnswer.Gone(404, new ArchivedCopy.Found("https://web.archive.org/web/1/x")),
        new PageAnswer.SoftGone(PAGE, "has the title “404”"),
        new PageAnswer.LoginWall("https://example.org/login"),
        new PageAnswer.BadCertificate("expired on 1 August 2026"));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void an_answer_is_read_as_it_was_kept(PageAnswer answer) {
    try (var cache = cache()) {
      page(answer).keep(cache, RULES);
    }
    try (var cache = cache()) {
      assertThat(CachedPage.in(cache, LINK)).hasValue(page(answer));
      assertThat(CachedPage.in(cache, LINK + "/other")).isEmpty();
    }
  }

  @Test
  void an_unknown_answer_is_not_kept() {
    try (var cache = cache()) {
      page(new PageAnswer.Unknown("its server did not answer in time")).keep(cache, RULES);
      assertThat(CachedPage.in(cache, LINK)).isEmpty();
    }
  }

  @Test
  void content_of_another_version_is_no_answer() {
    try (var cache = cache()) {
      for (var content : List.of("", "{}", "[]", "{\"kind\":\"unheard-of\"}", "\0")) {
        cache.keep(
            CacheKey.ofPage(LINK),
            new CachedAnswer(NOW, Validators.NONE, content.getBytes(StandardCharsets.UTF_8)),
            RULES);
        assertThat(CachedPage.in(cache, LINK)).as(content).isEmpty();
      }
    }
  }

  @Test
  void a_page_that_was_found_is_fresh_for_a_day_and_a_missing_one_for_an_hour() {
    var found = page(new PageAnswer.Fine(PAGE));
    var missing = page(new PageAnswer.Gone(404, new ArchivedCopy.None()));
    assertThat(found.isFresh(RULES, NOW.plus(Duration.ofHours(23)))).isTrue();
    assertThat(found.isFresh(RULES, NOW.plus(Duration.ofHours(25)))).isFalse();
    assertThat(missing.isFresh(RULES, NOW.plus(Duration.ofMinutes(59)))).isTrue();
    assertThat(missing.isFresh(RULES, NOW.plus(Duration.ofHours(2)))).isFalse();
  }

  @Test
  void an_answer_from_the_future_is_not_fresh() {
    assertThat(page(new PageAnswer.Fine(PAGE)).isFresh(RULES, NOW.minusSeconds(1)))
        .as("a clock that was put back")
        .isFalse();
  }

  @Test
  void the_last_answer_to_a_link_counts() {
    try (var cache = cache()) {
      page(new PageAnswer.Gone(404, new ArchivedCopy.None())).keep(cache, RULES);
      page(new PageAnswer.Fine(PAGE)).keep(cache, RULES);
    }
    try (var cache = cache()) {
      assertThat(CachedPage.in(cache, LINK).orElseThrow().answer())
          .isInstanceOf(PageAnswer.Fine.class);
    }
  }
}
