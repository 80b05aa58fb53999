package org.coranto.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.coranto.app.Progress;
import org.coranto.app.http.HttpCache;
import org.coranto.app.http.LocalWeb;
import org.coranto.app.http.RawHttpServer;
import org.coranto.web.PageAnswer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchPagesTest {

  @TempDir private Path folder;

  private final RawHttpServer server = new RawHttpServer();
  private final LocalWeb.Clock clock = new LocalWeb.Clock();

  @AfterEach
  void close() {
    server.close();
  }

  private FetchPages.Answers fetch(List<String> hrefs, Progress progress) {
    try (var cache = HttpCache.open(folder.resolve("answers"), clock, folder.resolve("pages"))) {
      return new FetchPages(LocalWeb.network(clock), LocalWeb.links(), cache, progress).of(hrefs);
    }
  }

  private FetchPages.Answers fetch(String... paths) {
    return fetch(java.util.Arrays.stream(paths).map(server::at).toList(), Progress.SILENT);
  }

  @Test
  void each_page_is_asked_once_whatever_its_links_say_behind_the_hash() {
    server.page("/a", "<title>A</title>");
    var answers = fetch("/a", "/a#x", "/a#y");
    assertThat(answers.at(server.at("/a#z"))).containsInstanceOf(PageAnswer.Fine.class);
    assertThat(answers.at(server.at("/b"))).isEmpty();
    assertThat(server.paths()).containsExactly("/a");
  }

  @Test
  void what_cannot_be_known_is_counted_by_its_reason() {
    server
        .on("/robots.txt", RawHttpServer.ok("text/plain", "User-agent: *\nDisallow: /no"))
        .page("/a", "");
    assertThat(fetch("/a", "/no/1", "/no/2").unanswered())
        .containsExactly(java.util.Map.entry("its host's robots.txt does not allow it", 2));
  }

  @Test
  void a_second_run_fetches_only_what_the_first_could_not_decide() {
    server
        .page("/a", "<title>A</title>")
        .on("/b", "HTTP/1.1 500 Oops\r\nConnection: close\r\n\r\n");
    fetch("/a", "/b");
    server.page("/b", "<title>B</title>");
    var answers = fetch("/a", "/b");
    assertThat(answers.at(server.at("/a"))).containsInstanceOf(PageAnswer.Fine.class);
    assertThat(answers.at(server.at("/b"))).containsInstanceOf(PageAnswer.Fine.class);
    assertThat(server.paths()).containsExactlyInAnyOrder("/a", "/b", "/b");
  }

  @Test
  void a_day_later_pages_are_asked_again() {
    server.page("/a", "<title>A</title>");
    fetch("/a");
    clock.pass(Duration.ofHours(25));
    fetch("/a");
    assertThat(server.paths()).hasSize(2);
  }

  @Test
  void a_day_later_a_page_that_did_not_change_is_not_sent_again() {
    server.on(
        "/a",
        out ->
            out.write(
                (server.requests().getLast().contains("If-None-Match: \"v1\"")
                        ? "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n"
                        : "HTTP/1.1 200 OK\r\nETag: \"v1\"\r\nContent-Type: text/html\r\n"
                            + "Connection: close\r\n\r\n<title>A</title>")
                    .getBytes(StandardCharsets.UTF_8)));
    var first = fetch("/a").at(server.at("/a"));
    clock.pass(Duration.ofHours(25));
    assertThat(fetch("/a").at(server.at("/a"))).isEqualTo(first);
    assertThat(server.requests().getLast()).contains("If-None-Match: \"v1\"");
    fetch("/a");
    assertThat(server.paths()).as("the confirmed answer is fresh again").hasSize(2);
  }

  @Test
  void a_host_gets_no_more_requests_at_once_than_is_polite() {
    var paths = IntStream.range(0, 200).mapToObj(i -> "/" + i).toArray(String[]::new);
    for (var path : paths) {
      server.page(path, "<title>%s</title>".formatted(path));
    }
    var answers = fetch(paths);
    assertThat(answers.byAddress()).hasSize(200);
    assertThat(server.paths()).hasSize(200);
    assertThat(server.mostAtOnce()).isLessThanOrEqualTo(3); // one may just be closing
  }

  @Test
  void a_page_like_the_answer_to_an_impossible_url_is_lost_and_a_program_in_the_browser_is_not() {
    var lost = "<title>Nichts da</title>";
    server
        .page("/2026/rain", lost)
        .page("/2026/snow", "<title>Snow in Paris</title>")
        .page("/coranto-control-question-for-a-page-that-cannot-exist", lost)
        .page("/", "<title>Wetter</title>");
    var answers = fetch("/2026/rain", "/2026/snow");
    assertThat(answers.at(server.at("/2026/rain"))).containsInstanceOf(PageAnswer.SoftGone.class);
    assertThat(answers.at(server.at("/2026/snow"))).containsInstanceOf(PageAnswer.Fine.class);
    assertThat(server.paths())
        .as("one control question and one front page for the host")
        .hasSize(4);
    server.page("/2026/hail", lost).page("/", lost);
    clock.pass(Duration.ofHours(25));
    assertThat(fetch("/2026/hail").at(server.at("/2026/hail")))
        .containsInstanceOf(PageAnswer.Fine.class);
  }

  @Test
  void a_host_that_does_not_exist_is_known_only_if_another_one_answers() {
    var missing = "https://no-such-host.invalid/a";
    assertThat(fetch(List.of(missing), Progress.SILENT).at(missing))
        .containsInstanceOf(PageAnswer.Unknown.class);
    server.page("/a", "<title>A</title>");
    assertThat(fetch(List.of(missing, server.at("/a")), Progress.SILENT).at(missing))
        .containsInstanceOf(PageAnswer.NoHost.class);
  }

  @Test
  void progress_begins_with_nothing_and_ends_with_all() {
    server.page("/a", "").page("/b", "");
    var seen = Collections.synchronizedList(new ArrayList<String>());
    fetch(
        List.of(server.at("/a"), server.at("/b")),
        (what, done, total) -> seen.add(what + " " + done + "/" + total));
    assertThat(seen.getFirst()).isEqualTo("fetching pages 0/2");
    assertThat(seen).contains("fetching pages 2/2");
  }

  @Test
  void nothing_to_ask_is_nothing_to_do() {
    assertThat(fetch().byAddress()).isEmpty();
  }
}
