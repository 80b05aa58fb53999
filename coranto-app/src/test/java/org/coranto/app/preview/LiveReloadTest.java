package org.coranto.app.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LiveReloadTest {

  @TempDir Path folder;
  private final HttpClient browser = HttpClient.newHttpClient();
  private PreviewServer server;

  @BeforeEach
  void serve() throws IOException {
    Files.createDirectories(folder.resolve(".coranto/site"));
    Files.writeString(
        folder.resolve(".coranto/site/index.html"),
        """
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
        <body><p>front</p></body>
        """);
    server = PreviewServer.start(folder.resolve(".coranto/site"), Ports.any());
  }

  @AfterEach
  void stop() {
    server.close();
    browser.shutdownNow();
  }

  @Test
  void a_page_gets_a_script_and_its_policy_allows_that_one_only() throws Exception {
    var page = get("");
    assertThat(page).contains("<p>front</p><script data-version=").contains("</script>\n</body>");
    assertThat(page).containsPattern("script-src 'sha256-[A-Za-z0-9+/]{43}='");
    assertThat(page).contains("connect-src 'self'").contains("default-src 'none'");
  }

  @Test
  void a_page_hears_at_once_which_version_is_served() throws Exception {
    var events = listen();
    assertThat(next(events)).isEqualTo("version " + versionOf(get("")));
  }

  @Test
  void a_page_hears_of_a_new_version() throws Exception {
    var events = listen();
    var first = next(events);
    server.reload();
    var second = next(events);
    assertThat(second).startsWith("version ").isNotEqualTo(first);
    assertThat(second).isEqualTo("version " + versionOf(get("")));
  }

  @Test
  void trouble_is_shown_until_the_next_version_and_to_pages_opened_meanwhile() throws Exception {
    var events = listen();
    next(events);
    server.trouble("coranto.toml:3: \"x\"\nis not known");
    var expected = "trouble \"coranto.toml:3: \\u0022x\\u0022\\u000ais not known\"";
    assertThat(next(events)).isEqualTo(expected);
    assertThat(next(listen())).isEqualTo(expected);
    server.reload();
    assertThat(next(events)).startsWith("version ");
  }

  @Test
  void saving_a_file_builds_and_reloads() throws Exception {
    var trouble = new AtomicReference<>(Optional.<String>empty());
    try (var preview =
        LivePreview.start(
            server, folder.resolve(".coranto/site"), List.of(folder), _ -> trouble.get())) {
      assertThat(preview).isNotNull();
      var events = listen();
      next(events);
      Files.writeString(folder.resolve("edition.md"), "new");
      assertThat(next(events)).startsWith("version ");
      trouble.set(Optional.of("wrong"));
      Files.writeString(folder.resolve("edition.md"), "newer");
      assertThat(awaitTrouble(events)).isEqualTo("trouble \"wrong\"");
    }
  }

  @Test
  void an_open_page_is_known_and_loads_again_before_the_rest_is_built() throws Exception {
    var events = listen("?page=%2F");
    var first = next(events);
    var pages = server.openPages();
    assertThat(pages.files()).containsExactly("index.html");
    pages.show();
    assertThat(next(events)).isEqualTo(after(first, 1));
    get("");
    pages.finish();
    server.reload();
    assertThat(next(events)).as("nothing more for the page").isEqualTo(after(first, 2));
  }

  @Test
  void a_page_that_was_opened_while_the_rest_was_built_loads_again() throws Exception {
    Files.writeString(folder.resolve(".coranto/site/other.html"), "<body></body>");
    var events = listen("?page=%2F");
    var first = next(events);
    var pages = server.openPages();
    pages.show();
    assertThat(next(events)).isEqualTo(after(first, 1));
    get("other.html");
    pages.finish();
    assertThat(next(events)).isEqualTo(after(first, 2));
  }

  private static String after(String version, int more) {
    return "version " + (Long.parseLong(version.replaceFirst("version ", "")) + more);
  }

  /// One save may be seen as two changes, so that a version comes before.
  private static String awaitTrouble(Iterator<String> events) {
    var event = next(events);
    while (event.startsWith("version ")) {
      event = next(events);
    }
    return event;
  }

  @Test
  void changes_are_seen_wherever_they_matter_and_only_there() throws Exception {
    for (boolean polling : List.of(false, true)) {
      var newsletter = Files.createTempDirectory(folder, "newsletter");
      Files.createDirectories(newsletter.resolve("editions"));
      Files.createDirectories(newsletter.resolve("out"));
      Files.createDirectories(newsletter.resolve(".git"));
      var places =
          WatchedPlaces.of(
              List.of(newsletter, folder.resolve("elsewhere.toml")),
              Set.of(newsletter.resolve("out")));
      var seen = new LinkedBlockingQueue<Boolean>();
      try (var eye =
          polling
              ? new PollingDetector(places, java.time.Duration.ofMillis(5))
              : new WatchServiceDetector(places)) {
        Thread.ofVirtual().start(() -> watch(eye, seen));
        Files.writeString(newsletter.resolve("out/index.html"), "x");
        Files.writeString(newsletter.resolve(".git/HEAD"), "x");
        Files.writeString(newsletter.resolve("editions/98.md~"), "x");
        Files.writeString(folder.resolve("other.toml"), "x");
        assertThat(seen.poll(300, TimeUnit.MILLISECONDS)).isNull();

        Files.writeString(folder.resolve("elsewhere.toml"), "x");
        assertThat(seen.poll(30, TimeUnit.SECONDS)).isTrue();
        Files.createDirectories(newsletter.resolve("drafts/later"));
        assertThat(seen.poll(30, TimeUnit.SECONDS)).isTrue();
        drain(seen);
        Files.writeString(newsletter.resolve("drafts/later/99.md"), "x");
        assertThat(seen.poll(30, TimeUnit.SECONDS)).isTrue();
        drain(seen);
        Files.delete(newsletter.resolve("drafts/later/99.md"));
        assertThat(seen.poll(30, TimeUnit.SECONDS)).isTrue();
      }
    }
  }

  private static void drain(LinkedBlockingQueue<Boolean> seen) throws InterruptedException {
    while (seen.poll(300, TimeUnit.MILLISECONDS) != null) {
      // the rest of the same change
    }
  }

  private static void watch(ChangeDetector eye, LinkedBlockingQueue<Boolean> seen) {
    try {
      while (eye.awaitChange()) {
        seen.add(true);
      }
    } catch (IOException e) {
      seen.add(false);
    }
  }

  private String get(String path) throws Exception {
    var request = HttpRequest.newBuilder(server.address().resolve(path)).build();
    return browser.send(request, BodyHandlers.ofString()).body();
  }

  private static String versionOf(String page) {
    return page.replaceAll("(?s).*data-version=\"(\\d+)\".*", "$1");
  }

  /// The lines of the stream with content.
  private Iterator<String> listen() throws Exception {
    return listen("");
  }

  /// @param query names the page that is open
  private Iterator<String> listen(String query) throws Exception {
    URI events = server.address().resolve(LiveScript.EVENTS + query);
    var response = browser.send(HttpRequest.newBuilder(events).build(), BodyHandlers.ofLines());
    return response
        .body()
        .filter(line -> line.startsWith("event: ") || line.startsWith("data: "))
        .iterator();
  }

  /// `version 7` for `event: version` and `data: 7`.
  private static String next(Iterator<String> events) {
    var name = events.next().replaceFirst("event: ", "");
    return name + " " + events.next().replaceFirst("data: ", "");
  }
}
