package org.coranto.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coranto.model.Dates;
import org.coranto.web.ArchivedCopy;
import org.coranto.web.LinkedPage;
import org.coranto.web.PageAnswer;
import org.coranto.web.PageEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageCacheTest {

  private static final Instant NOW = LocalWeb.NOW;
  private static final String LINK = "https://example.org/post";

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

  private PageCache open(Instant now) {
    return open(now, 1_000_000);
  }

  private PageCache open(Instant now, long longest) {
    return PageCache.open(
        folder.resolve("state/pages"), Set.of(LINK, LINK + "1", LINK + "2"), now, longest);
  }

  private static CachedPage remembered(String link, Instant asked, PageAnswer answer) {
    return new CachedPage(link, asked, "\"tag\"", "Tue, 1 Sep 2026 10:00:00 GMT", answer);
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
  void what_was_answered_is_remembered(PageAnswer answer) {
    var kept = remembered(LINK, NOW, answer);
    try (var memory = open(NOW)) {
      memory.keep(kept);
    }
    try (var memory = open(NOW)) {
      assertThat(memory.of(LINK)).hasValue(kept);
    }
  }

  @Test
  void what_says_nothing_is_not_kept() {
    try (var memory = open(NOW)) {
      memory.keep(remembered(LINK, NOW, new PageAnswer.Unknown("nobody was there")));
    }
    try (var memory = open(NOW)) {
      assertThat(memory.of(LINK)).isEmpty();
    }
  }

  @Test
  void the_newest_answer_counts_and_other_links_are_not_read() {
    try (var memory = open(NOW)) {
      memory.keep(remembered(LINK, NOW, new PageAnswer.Gone(404, new ArchivedCopy.None())));
      memory.keep(remembered(LINK, NOW.plusSeconds(1), new PageAnswer.Fine(PAGE)));
      memory.keep(remembered("https://example.org/other", NOW, new PageAnswer.Fine(PAGE)));
    }
    try (var memory = open(NOW)) {
      assertThat(memory.of(LINK).orElseThrow().answer()).isInstanceOf(PageAnswer.Fine.class);
      assertThat(memory.of("https://example.org/other")).isEmpty();
    }
  }

  @Test
  void a_run_that_was_killed_spoils_neither_what_was_before_nor_what_comes_after()
      throws IOException {
    try (var memory = open(NOW)) {
      memory.keep(remembered(LINK, NOW, new PageAnswer.Fine(PAGE)));
      memory.keep(remembered(LINK + "1", NOW, new PageAnswer.Fine(PAGE)));
    }
    var file = folder.resolve("state/pages");
    var bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 20));
    try (var memory = open(NOW)) {
      assertThat(memory.of(LINK)).isPresent();
      assertThat(memory.of(LINK + "1")).isEmpty();
      memory.keep(remembered(LINK + "2", NOW, new PageAnswer.Fine(PAGE)));
    }
    try (var memory = open(NOW)) {
      assertThat(memory.of(LINK)).isPresent();
      assertThat(memory.of(LINK + "2")).isPresent();
    }
  }

  @Test
  void what_is_no_answer_is_passed_over() throws IOException {
    var file = folder.resolve("state/pages");
    Files.createDirectories(file.getParent());
    var right = CachedPageLine.of(remembered(LINK, NOW, new PageAnswer.Fine(PAGE)));
    Files.writeString(
        file,
        "\n{}\n[]\nnull\n\0\n{\"link\":\""
            + LINK
            + "1\",\"kind\":\"gone\",\"why\":\"x\"}\n"
            + right.replace(LINK + "\"", LINK + "2\"").replace("fine", "unheard-of")
            + "\n"
            + right
            + "\n");
    try (var memory = open(NOW)) {
      assertThat(memory.of(LINK)).isPresent();
      assertThat(memory.of(LINK + "1")).isEmpty();
      assertThat(memory.of(LINK + "2")).isEmpty();
    }
  }

  @Test
  void a_second_run_reads_but_does_not_write() {
    try (var first = open(NOW)) {
      first.keep(remembered(LINK, NOW, new PageAnswer.Fine(PAGE)));
      try (var second = open(NOW)) {
        assertThat(second.of(LINK)).isPresent();
        second.keep(remembered(LINK + "1", NOW, new PageAnswer.Fine(PAGE)));
      }
    }
    try (var memory = open(NOW)) {
      assertThat(memory.of(LINK + "1")).isEmpty();
    }
  }

  @Test
  void a_month_old_answer_is_forgotten() {
    try (var memory = open(NOW)) {
      memory.keep(remembered(LINK, NOW, new PageAnswer.Fine(PAGE)));
    }
    try (var memory = open(NOW.plus(Duration.ofDays(31)))) {
      assertThat(memory.of(LINK)).isEmpty();
    }
  }

  @Test
  void a_file_that_has_grown_too_long_keeps_what_was_asked_last() throws IOException {
    var file = folder.resolve("state/pages");
    Files.createDirectories(file.getParent());
    Files.write(
        file,
        IntStream.range(0, 1000)
            .mapToObj(i ->
                CachedPageLine.of(
                    remembered(
                        LINK + i % 500, NOW, new PageAnswer.Gone(404, new ArchivedCopy.None()))))
            .collect(Collectors.toList()),
        StandardOpenOption.CREATE);
    Files.writeString(
        file,
        CachedPageLine.of(remembered(LINK, NOW, new PageAnswer.Fine(PAGE))) + "\n",
        StandardOpenOption.APPEND);
    try (var memory = open(NOW, 20_000)) {
      assertThat(memory.of(LINK)).isPresent();
      assertThat(memory.of(LINK + "1")).isEmpty();
    }
    assertThat(Files.size(file)).isLessThanOrEqualTo(10_500);
  }

  @Test
  void an_answer_is_fresh_for_a_while() {
    assertThat(
            remembered(LINK, NOW, new PageAnswer.Fine(PAGE))
                .isFresh(NOW.plus(Duration.ofHours(23))))
        .isTrue();
    assertThat(
            remembered(LINK, NOW, new PageAnswer.Fine(PAGE))
                .isFresh(NOW.plus(Duration.ofHours(25))))
        .isFalse();
    assertThat(
            remembered(LINK, NOW, new PageAnswer.Gone(404, new ArchivedCopy.None()))
                .isFresh(NOW.plus(Duration.ofHours(2))))
        .isFalse();
    assertThat(remembered(LINK, NOW, new PageAnswer.Fine(PAGE)).isFresh(NOW.minusSeconds(1)))
        .as("a clock that was put back")
        .isFalse();
  }
}
