package org.coranto.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.coranto.web.HttpRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The requests to services that an editor has configured.
class PoliteSourceRequestsTest {

  private static final Map<String, String> SECRET = Map.of("Authorization", "Bearer s3cr3t-t0ken");

  private final RawHttpServer server = new RawHttpServer();
  private final RawHttpServer other = new RawHttpServer();
  private final LocalWeb.Clock clock = new LocalWeb.Clock();
  private final PoliteClient services =
      new PoliteClient(LocalWeb.network(clock), LocalWeb.sources());

  @AfterEach
  void close() {
    server.close();
    other.close();
  }

  private HttpResult get(String path) throws InterruptedException {
    return services.send(HttpRequest.get(server.at(path), SECRET));
  }

  private static String answer(int status, String headers, String body) {
    return "HTTP/1.1 %d X\r\n%sContent-Length: %d\r\nConnection: close\r\n\r\n%s"
        .formatted(status, headers, body.length(), body);
  }

  private static RawHttpServer.Answer first(String one, String then) {
    var asked = new AtomicInteger();
    return out ->
        out.write((asked.getAndIncrement() == 0 ? one : then).getBytes(StandardCharsets.UTF_8));
  }

  private static String text(HttpResult reply) {
    return switch (reply) {
      case HttpResult.Answered(var answer) ->
          answer.status() + " " + new String(answer.body(), StandardCharsets.UTF_8);
      case HttpResult.Failed failed -> failed.words();
      case HttpResult.Refused refused -> refused.words();
      case HttpResult.BadCertificate(var why) -> why;
    };
  }

  @Test
  void an_answer_of_any_status_has_its_body() throws InterruptedException {
    server.on("/a", answer(422, "Content-Type: application/json\r\n", "{\"message\":\"no\"}"));
    assertThat(text(get("/a"))).isEqualTo("422 {\"message\":\"no\"}");
    assertThat(server.requests().getFirst()).contains("Authorization: Bearer s3cr3t-t0ken");
  }

  @Test
  void no_robots_txt_is_requested() throws InterruptedException {
    server.on("/a", answer(200, "", "A"));
    get("/a");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void a_secret_is_not_carried_to_another_host() throws InterruptedException {
    server.on("/a", answer(302, "Location: " + other.at("/b") + "\r\n", ""));
    other.on("/b", answer(200, "", "B"));
    assertThat(text(get("/a"))).isEqualTo("200 B");
    assertThat(other.requests().getFirst()).doesNotContain("s3cr3t", "Authorization");
  }

  @Test
  void on_the_same_host_it_is() throws InterruptedException {
    server.on("/a", answer(301, "Location: /b\r\n", ""));
    server.on("/b", answer(200, "", "B"));
    assertThat(text(get("/a"))).isEqualTo("200 B");
    assertThat(server.requests().get(1)).contains("s3cr3t");
  }

  @Test
  void a_service_that_sends_round_in_circles_is_left() throws InterruptedException {
    server.on("/a", answer(302, "Location: /a\r\n", ""));
    assertThat(text(get("/a"))).contains("redirects endlessly");
  }

  @Test
  void a_body_is_posted_and_not_carried_on() throws InterruptedException {
    server.on("/q", answer(302, "Location: /b\r\n", ""));
    var reply = services.send(HttpRequest.post(server.at("/q"), SECRET, "{}"));
    assertThat(text(reply)).isEqualTo("302 ");
    assertThat(server.requests().getFirst()).startsWith("POST /q ");
  }

  @Test
  void a_pause_that_a_server_asks_for_is_kept() throws InterruptedException {
    server.on("/a", first(answer(429, "Retry-After: 30\r\n", ""), answer(200, "", "A")));
    assertThat(text(get("/a"))).isEqualTo("200 A");
    assertThat(clock.sleeps()).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  void an_allowance_that_is_used_up_soon_renewed_is_waited_for() throws InterruptedException {
    long reset = LocalWeb.NOW.getEpochSecond() + 40;
    var headers = "X-RateLimit-Remaining: 0\r\nX-RateLimit-Reset: " + reset + "\r\n";
    server.on("/a", first(answer(403, headers, ""), answer(200, "", "A")));
    assertThat(text(get("/a"))).isEqualTo("200 A");
    assertThat(clock.sleeps()).containsExactly(Duration.ofSeconds(41));
  }

  @Test
  void one_that_is_renewed_much_later_is_not_and_nobody_asks_again() throws InterruptedException {
    long reset = LocalWeb.NOW.getEpochSecond() + 3000;
    var headers = "X-RateLimit-Remaining: 0\r\nX-RateLimit-Reset: " + reset + "\r\n";
    server.on("/a", answer(200, headers, "A"));
    assertThat(text(get("/a"))).isEqualTo("200 A");
    assertThat(text(get("/a"))).isEqualTo("its server allows no more requests until 12:50 UTC");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void an_answer_without_end_is_not_taken_in_part() throws InterruptedException {
    server.on(
        "/a",
        out -> {
          out.write(
              "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.UTF_8));
          for (int i = 0; i < 1000; i++) {
            out.write(new byte[8192]);
          }
        });
    assertThat(text(get("/a"))).isEqualTo("its answer is longer than 65,536 bytes");
  }

  @Test
  void a_server_in_a_private_network_is_refused() throws InterruptedException {
    var open = new PoliteClient(Network.open(), LocalWeb.sources());
    var reply = open.send(HttpRequest.get(server.at("/a"), SECRET));
    assertThat(text(reply)).isEqualTo("private address");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void unless_the_editor_allows_the_private_network() throws InterruptedException {
    server.on("/a", answer(200, "", "A"));
    var neighbours = new PoliteClient(Network.open(), LocalWeb.neighbours());
    assertThat(text(neighbours.send(HttpRequest.get(server.at("/a"), Map.of()))))
        .isEqualTo("200 A");
  }

  @Test
  void a_private_server_may_not_redirect_to_another_one() throws InterruptedException {
    try (var other = new RawHttpServer()) {
      other.page("/secret", "secret");
      server
          .on("/a", RawHttpServer.moved(302, other.at("/secret")))
          .on("/b", RawHttpServer.moved(302, "http://169.254.169.254/latest/meta-data/"))
          .on("/c", RawHttpServer.moved(302, "/d"))
          .on("/d", answer(200, "", "D"));
      var neighbours = new PoliteClient(Network.open(), LocalWeb.neighbours());
      for (var path : new String[] {"/a", "/b"}) {
        assertThat(text(neighbours.send(HttpRequest.get(server.at(path), Map.of()))))
            .isEqualTo("private address");
      }
      assertThat(other.requests()).isEmpty();
      assertThat(text(neighbours.send(HttpRequest.get(server.at("/c"), Map.of()))))
          .isEqualTo("200 D");
    }
  }
}
