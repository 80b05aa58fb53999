package org.coranto.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.coranto.web.ArchivedCopy;
import org.coranto.web.PageAnswer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Redirects of links.
class PageFetcherTest {

  private final RawHttpServer server = new RawHttpServer();
  private final PageFetcher asker =
      new PageFetcher(
          new PoliteClient(LocalWeb.network(), LocalWeb.links()), server.at("/available?url="));

  @AfterEach
  void close() {
    server.close();
  }

  private CachedPage fetch(String path) throws InterruptedException {
    return asker.fetch(server.at(path), LocalWeb.NOW);
  }

  private PageAnswer answer(String path) throws InterruptedException {
    return fetch(path).answer();
  }

  private String why(String path) throws InterruptedException {
    return ((PageAnswer.Unknown) answer(path)).why();
  }

  @Test
  void a_page_is_read() throws InterruptedException {
    server.page("/a", "<title>A</title>");
    var page = answer("/a").seen().orElseThrow();
    assertThat(page.titles()).containsExactly("A");
    assertThat(page.address()).isEqualTo(server.at("/a"));
  }

  @Test
  void redirects_are_followed() throws InterruptedException {
    server
        .on("/a", RawHttpServer.moved(301, "b"))
        .on("/b", RawHttpServer.moved(308, server.at("/c")))
        .page("/c", "<title>C</title>");
    assertThat(answer("/a"))
        .isInstanceOfSatisfying(
            PageAnswer.Moved.class,
            moved -> {
              assertThat(moved.forGood()).isTrue();
              assertThat(moved.page().address()).isEqualTo(server.at("/c"));
            });
  }

  @Test
  void one_detour_on_the_way_makes_a_move_no_move() throws InterruptedException {
    server
        .on("/a", RawHttpServer.moved(301, "/b"))
        .on("/b", RawHttpServer.moved(302, "/c"))
        .page("/c", "C");
    assertThat(((PageAnswer.Moved) answer("/a")).forGood()).isFalse();
  }

  @Test
  void a_page_that_sends_on_by_itself_is_followed() throws InterruptedException {
    server
        .page("/a", "<meta http-equiv=\"refresh\" content=\"0; url='/b'\">Redirecting")
        .page("/b", "<title>B</title>");
    assertThat(answer("/a").seen().orElseThrow().titles()).containsExactly("B");
  }

  @Test
  void for_a_page_that_is_gone_a_copy_is_asked_for() throws InterruptedException {
    server.page("/", "<title>Front page</title>");
    var question = "/available?url=http%3A%2F%2F127.0.0.1%3A" + server.port() + "%2F";
    server
        .on(
            question + "kept",
            RawHttpServer.ok(
                "application/json",
                "{\"archived_snapshots\":{\"closest\":{\"status\":\"200\",\"available\":true,"
                    + "\"url\":\"http://web.archive.org/web/1/x\"}}}"))
        .on(question + "lost", RawHttpServer.ok("application/json", "{\"archived_snapshots\":{}}"));
    assertThat(answer("/kept"))
        .isEqualTo(
            new PageAnswer.Gone(404, new ArchivedCopy.Found("https://web.archive.org/web/1/x")));
    assertThat(answer("/lost")).isEqualTo(new PageAnswer.Gone(404, new ArchivedCopy.None()));
    assertThat(answer("/other")).isEqualTo(new PageAnswer.Gone(404, new ArchivedCopy.Unknown()));
  }

  @Test
  void a_host_that_answers_404_to_everything_says_nothing_about_a_page()
      throws InterruptedException {
    assertThat(why("/kept")).isEqualTo("its host answers 404 to every request of a program");
    server.page("/", "<title>Front page</title>");
    assertThat(answer("/kept")).isInstanceOf(PageAnswer.Gone.class);
  }

  @Test
  void circles_are_left() throws InterruptedException {
    server
        .on("/a", RawHttpServer.moved(302, "/b"))
        .on("/b", RawHttpServer.moved(302, "/a"))
        .on("/self", RawHttpServer.moved(302, "/self"));
    assertThat(answer("/a")).isInstanceOf(PageAnswer.SoftGone.class);
    assertThat(why("/self")).isEqualTo("the server redirects to the same address");
  }

  @Test
  void a_way_without_end_is_left() throws InterruptedException {
    for (int i = 0; i < 50; i++) {
      server.on("/" + i, RawHttpServer.moved(302, "/" + (i + 1)));
    }
    assertThat(answer("/0")).isInstanceOf(PageAnswer.SoftGone.class);
    assertThat(server.paths()).hasSizeLessThan(25);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.2:%d/", "http://[::1]:%d/", "http://localhost.localdomain.invalid:%d/",
        "//127.0.0.3:%d/", "http://169.254.169.254/latest/meta-data/", "http://10.0.0.1/"
      })
  void a_redirect_to_a_private_address_is_not_followed(String to) throws InterruptedException {
    server.on("/a", RawHttpServer.moved(302, to.formatted(server.port()))).page("/", "secret");
    assertThat(answer("/a")).isInstanceOfAny(PageAnswer.Unknown.class, PageAnswer.NoHost.class);
    assertThat(server.paths()).containsExactly("/a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/passwd", "gopher://127.0.0.1/", "javascript:alert(1)", "data:,x"})
  void a_redirect_out_of_the_web_is_not_followed(String to) throws InterruptedException {
    server.on("/a", RawHttpServer.moved(302, to));
    assertThat(why("/a"))
        .isEqualTo("the server redirects to “%s”, which is not a web URL".formatted(to));
  }

  @Test
  void a_redirect_to_nowhere_says_nothing() throws InterruptedException {
    server.on("/a", "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    assertThat(why("/a")).contains("which is not a URL");
  }

  @Test
  void a_page_that_did_not_change_is_not_sent_again() throws InterruptedException {
    server.on(
        "/a",
        "HTTP/1.1 200 OK\r\nETag: \"1\"\r\nLast-Modified: Tue, 1 Sep 2026 10:00:00 GMT\r\n"
            + "Content-Type: text/html\r\nConnection: close\r\n\r\n<title>A</title>");
    var before = fetch("/a");
    server.on("/a", "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n");
    var again = asker.fetch(before, LocalWeb.NOW.plus(Duration.ofDays(2)));
    assertThat(again.answer()).isEqualTo(before.answer());
    assertThat(again.fetchedAt()).isEqualTo(LocalWeb.NOW.plus(Duration.ofDays(2)));
    assertThat(again.validators().etag()).isEqualTo("\"1\"");
    assertThat(server.requests().getLast())
        .contains("If-None-Match: \"1\"", "If-Modified-Since: Tue, 1 Sep 2026 10:00:00 GMT");
  }

  @Test
  void a_server_that_says_unchanged_without_being_asked_says_nothing() throws InterruptedException {
    server.on("/a", "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n");
    assertThat(why("/a")).isEqualTo("unexpected status 304");
  }

  @Test
  void a_page_made_to_break_its_reader_breaks_nothing() throws InterruptedException {
    server.page(
        "/a", "<b><a>".repeat(10_000) + "<script type=application/ld+json>" + "[".repeat(5_000));
    assertThat(answer("/a")).isInstanceOfAny(PageAnswer.Fine.class, PageAnswer.Unknown.class);
  }
}
