package org.coranto.app.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.coranto.app.CorantoException;
import org.coranto.app.Obstacle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewServerTest {

  @TempDir Path folder;
  private Path site;
  private PreviewServer server;

  @BeforeEach
  void serve() throws IOException {
    site = folder.resolve("site");
    write("site/index.html", "<body>front</body>");
    write("site/editions/98/index.html", "<body>ninety-eight</body>");
    write("site/style.css", "a{}");
    write("site/404.html", "<body>lost</body>");
    write("site/.coranto-build", "inner");
    write("secret.txt", "secret");
    server = PreviewServer.start(site, Ports.any());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void a_folder_is_its_index_page() throws IOException {
    assertThat(get("/")).startsWith("HTTP/1.1 200").contains("front");
    assertThat(get("/editions/98/")).contains("ninety-eight");
  }

  @Test
  void a_folder_without_its_slash_is_sent_on_to_it() throws IOException {
    assertThat(get("/editions/98"))
        .startsWith("HTTP/1.1 308")
        .containsIgnoringCase("Location: /editions/98/\r\n");
  }

  @Test
  void what_is_not_there_is_the_sites_own_404_page() throws IOException {
    assertThat(get("/nothing/")).startsWith("HTTP/1.1 404").contains("lost");
    assertThat(get("/style.css/")).startsWith("HTTP/1.1 404");
  }

  @Test
  void what_is_not_there_is_a_sentence_where_the_site_has_no_404_page() throws IOException {
    Files.delete(site.resolve("404.html"));
    assertThat(get("/nothing")).startsWith("HTTP/1.1 404").contains("no such page");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/editions/..%2f..%2fsecret.txt",
        "/..%5csecret.txt",
        "/editions/98/../../../secret.txt",
        "//secret.txt",
        "/%00",
        "/%2",
        "/%c0%ae%c0%ae/secret.txt",
        "/.coranto-build",
        "/link.txt",
        "/out/secret.txt"
      })
  void nothing_outside_of_the_site_is_served(String path) throws IOException {
    Files.createSymbolicLink(site.resolve("link.txt"), folder.resolve("secret.txt"));
    Files.createSymbolicLink(site.resolve("out"), folder);
    assertThat(get(path)).startsWith("HTTP/1.1 4").doesNotContain("secret", "inner");
  }

  @Test
  void a_link_within_the_site_is_followed() throws IOException {
    Files.createSymbolicLink(site.resolve("linked.css"), site.resolve("style.css"));
    assertThat(get("/linked.css")).startsWith("HTTP/1.1 200").endsWith("a{}");
  }

  @ParameterizedTest
  @CsvSource({
    "a.html, text/html; charset=utf-8",
    "a.css, text/css; charset=utf-8",
    "rss.xml, application/xml; charset=utf-8",
    "events.ics, text/calendar; charset=utf-8",
    "edition.json, application/json",
    "a.SVG, image/svg+xml; charset=utf-8",
    "a.png, image/png",
    "unknown, application/octet-stream"
  })
  void a_file_is_served_as_what_its_name_says(String name, String type) throws IOException {
    write("site/" + name, "x");
    assertThat(get("/" + name))
        .containsIgnoringCase("Content-Type: " + type + "\r\n")
        .containsIgnoringCase("X-Content-Type-Options: nosniff");
  }

  @Test
  void names_in_any_script_are_found() throws IOException {
    write("site/pluie à Dublin.txt", "wet");
    assertThat(get("/pluie%20%C3%A0%20Dublin.txt")).endsWith("wet");
  }

  @Test
  void a_head_request_gets_the_length_and_no_body() throws IOException {
    var answer = ask("HEAD /style.css HTTP/1.1\r\nHost: localhost");
    assertThat(answer).startsWith("HTTP/1.1 200").containsIgnoringCase("Content-Length: 3\r\n");
    assertThat(answer).endsWith("\r\n\r\n");
  }

  @Test
  void an_empty_file_has_an_empty_body() throws IOException {
    write("site/empty.css", "");
    assertThat(get("/empty.css")).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n");
  }

  @Test
  void what_a_browser_has_is_not_sent_again_until_it_changes() throws IOException {
    var tag = get("/style.css").replaceAll("(?s).*Etag: (\\S+).*", "$1");
    var again = "GET /style.css HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: " + tag;
    assertThat(ask(again)).startsWith("HTTP/1.1 304");
    write("site/style.css", "a{color:red}");
    assertThat(ask(again)).startsWith("HTTP/1.1 200").endsWith("a{color:red}");
  }

  @Test
  void only_reading_is_possible() throws IOException {
    assertThat(ask("DELETE /style.css HTTP/1.1\r\nHost: localhost"))
        .startsWith("HTTP/1.1 405")
        .containsIgnoringCase("Allow: GET, HEAD");
    assertThat(site.resolve("style.css")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example:8080"})
  void a_page_elsewhere_cannot_read_the_preview_under_a_name_of_its_own(String host)
      throws IOException {
    assertThat(ask("GET / HTTP/1.1\r\nHost: " + host))
        .startsWith("HTTP/1.1 421")
        .doesNotContain("front");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:8080", "127.0.0.1", "[::1]:8080", "demo.localhost"})
  void every_name_of_this_machine_is_answered(String host) throws IOException {
    assertThat(ask("GET / HTTP/1.1\r\nHost: " + host)).startsWith("HTTP/1.1 200");
  }

  @Test
  void it_listens_to_this_machine_only() throws IOException {
    assertThat(server.address().getHost()).isEqualTo("localhost");
    for (var card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (var address : Collections.list(card.getInetAddresses())) {
        if (!address.isLoopbackAddress()) {
          assertThatThrownBy(() -> new Socket(address, server.port()).close())
              .isInstanceOf(IOException.class);
        }
      }
    }
  }

  @Test
  void the_next_port_is_taken_where_the_first_is_not_free() {
    try (var second = PreviewServer.start(site, Ports.from(server.port()))) {
      assertThat(second.port()).isGreaterThan(server.port());
    }
  }

  @Test
  void a_port_that_was_asked_for_and_is_not_free_is_said() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> PreviewServer.start(site, Ports.only(taken.getLocalPort())))
          .asInstanceOf(type(CorantoException.class))
          .extracting(it -> it.obstacle().orElseThrow())
          .isEqualTo(new Obstacle.PortInUse(taken.getLocalPort()));
    }
  }

  private void write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private String get(String path) throws IOException {
    return ask("GET " + path + " HTTP/1.1\r\nHost: localhost");
  }

  /// Over a bare socket: no client of ours tidies up what a hostile one would send.
  private String ask(String head) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      var request = head + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
