package org.coranto.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.coranto.web.HttpRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The requests to hosts of links.
class PoliteLinkRequestsTest {

  private final RawHttpServer server = new RawHttpServer();
  private final LocalWeb.Clock clock = new LocalWeb.Clock();
  private final PoliteClient hosts = new PoliteClient(LocalWeb.network(clock), LocalWeb.links());

  @AfterEach
  void close() {
    server.close();
  }

  private HttpResult get(String path) throws InterruptedException {
    return hosts.send(HttpRequest.get(server.at(path), Map.of()));
  }

  private int status(String path) throws InterruptedException {
    return ((HttpResult.Answered) get(path)).response().status();
  }

  private static String later(int status, String after) {
    return "HTTP/1.1 %d Later\r\nRetry-After: %s\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        .formatted(status, after);
  }

  /// First one answer, then always the other.
  private static RawHttpServer.Answer first(String one, String other) {
    var asked = new AtomicInteger();
    return out ->
        out.write(
            (asked.getAndIncrement() == 0 ? one : other)
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private long robots() {
    return server.requests().stream().filter(it -> it.startsWith("GET /robots.txt ")).count();
  }

  @Test
  void a_host_that_asks_for_a_pause_gets_the_next_request_later() throws InterruptedException {
    server.on("/a", first(later(429, "30"), RawHttpServer.ok("text/html", "A")));
    assertThat(status("/a")).isEqualTo(200);
    assertThat(clock.sleeps()).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  void later_may_be_a_date() throws InterruptedException {
    server.on(
        "/a",
        first(later(503, "Tue, 1 Sep 2026 12:00:20 GMT"), RawHttpServer.ok("text/html", "A")));
    assertThat(status("/a")).isEqualTo(200);
    assertThat(clock.sleeps()).containsExactly(Duration.ofSeconds(20));
  }

  @Test
  void a_host_in_trouble_that_does_not_say_when_is_asked_twice_more() throws InterruptedException {
    server.on("/a", later(503, "soon"));
    assertThat(status("/a")).isEqualTo(503);
    assertThat(server.paths()).hasSize(3);
    assertThat(clock.sleeps()).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(10));
  }

  @Test
  void a_host_that_wants_to_be_left_alone_for_an_hour_is_left_alone() throws InterruptedException {
    server.on("/a", later(429, "3600")).page("/b", "B");
    assertThat(status("/a")).isEqualTo(429);
    assertThat(get("/b")).isEqualTo(new HttpResult.Failed(Failure.PAUSED, "13:00 UTC"));
    assertThat(server.paths()).containsExactly("/a");
    assertThat(clock.sleeps()).isEmpty();
  }

  @Test
  void robots_txt_is_read_once_and_obeyed() throws InterruptedException {
    server
        .on("/robots.txt", RawHttpServer.ok("text/plain", "User-agent: *\nDisallow: /private?x"))
        .page("/a", "A")
        .page("/private", "P");
    assertThat(status("/a")).isEqualTo(200);
    assertThat(status("/private")).isEqualTo(200);
    assertThat(get("/private?x=1")).isEqualTo(HttpResult.Refused.of(Refusal.ROBOTS));
    assertThat(robots()).isEqualTo(1);
    assertThat(server.paths()).containsExactly("/a", "/private");
  }

  @Test
  void a_robots_txt_that_cannot_be_read_for_trouble_forbids_everything()
      throws InterruptedException {
    server.on("/robots.txt", later(500, "")).page("/a", "A");
    assertThat(get("/a")).isEqualTo(HttpResult.Refused.of(Refusal.ROBOTS_UNREADABLE));
    assertThat(server.paths()).isEmpty();
  }

  @Test
  void a_robots_txt_may_be_elsewhere_but_not_in_a_circle() throws InterruptedException {
    server
        .on("/robots.txt", RawHttpServer.moved(301, "/r"))
        .on("/r", RawHttpServer.ok("text/plain", "User-agent: *\nDisallow: /"));
    assertThat(get("/a")).isInstanceOf(HttpResult.Refused.class);
    try (var other = new RawHttpServer()) {
      other.on("/robots.txt", RawHttpServer.moved(302, "/robots.txt")).page("/a", "A");
      assertThat(hosts.send(HttpRequest.get(other.at("/a"), Map.of())))
          .isInstanceOf(HttpResult.Answered.class);
    }
  }

  @Test
  void two_hosts_whose_robots_txt_lead_to_each_other_do_not_wait_for_each_other()
      throws InterruptedException {
    try (var other = new RawHttpServer()) {
      server.on("/robots.txt", RawHttpServer.moved(302, other.at("/robots.txt"))).page("/a", "A");
      other.on("/robots.txt", RawHttpServer.moved(302, server.at("/robots.txt"))).page("/b", "B");
      var second =
          Thread.ofVirtual()
              .start(() -> {
                try {
                  hosts.send(HttpRequest.get(other.at("/b"), Map.of()));
                } catch (InterruptedException _) {
                  Thread.currentThread().interrupt();
                }
              });
      assertThat(status("/a")).isEqualTo(200);
      second.join();
      assertThat(other.paths()).contains("/b");
    }
  }

  @Test
  void a_host_that_wants_time_between_requests_gets_it() throws InterruptedException {
    server
        .on("/robots.txt", RawHttpServer.ok("text/plain", "User-agent: *\nCrawl-delay: 3"))
        .page("/a", "A");
    get("/a");
    get("/a");
    get("/a");
    assertThat(clock.sleeps()).containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(3));
  }

  @Test
  void a_page_that_is_not_there_is_looked_for_twice() throws InterruptedException {
    server.on(
        "/new",
        first(
            "HTTP/1.1 404 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
            RawHttpServer.ok("text/html", "A")));
    assertThat(status("/new")).isEqualTo(200);
    assertThat(status("/missing")).isEqualTo(404);
    assertThat(server.paths()).containsExactly("/new", "/new", "/missing", "/missing");
    assertThat(robots()).isEqualTo(1);
  }

  @Test
  void a_connection_that_broke_is_tried_once_more() throws InterruptedException {
    server.on("/a", first("", RawHttpServer.ok("text/html", "A")));
    assertThat(status("/a")).isEqualTo(200);
  }

  @Test
  void a_host_that_does_not_answer_gets_no_request_for_each_of_its_pages()
      throws InterruptedException {
    var asked = new AtomicInteger();
    var network =
        LocalWeb.network(
            clock,
            host -> {
              asked.incrementAndGet();
              throw new java.net.UnknownHostException(host);
            });
    var nowhere = new PoliteClient(network, LocalWeb.links());
    for (int i = 0; i < 20; i++) {
      assertThat(nowhere.send(HttpRequest.get("http://gone.example/" + i, Map.of())))
          .isEqualTo(new HttpResult.Failed(Failure.UNKNOWN_HOST, "gone.example"));
    }
    assertThat(asked.get()).isEqualTo(3);
  }

  @Test
  void an_address_that_cannot_be_read_is_refused() throws InterruptedException {
    assertThat(hosts.send(HttpRequest.get("http://[", Map.of())))
        .isEqualTo(HttpResult.Refused.of(Refusal.NOT_A_WEB_ADDRESS));
  }

  @Test
  void a_private_host_is_refused_without_asking_its_robots_txt() throws InterruptedException {
    var inside = LocalWeb.network(clock, _ -> List.of(InetAddress.ofLiteral("127.0.0.2")));
    assertThat(
            new PoliteClient(inside, LocalWeb.links())
                .send(
                    HttpRequest.get(
                        "http://inside.example:%d/".formatted(server.port()), Map.of())))
        .isEqualTo(new HttpResult.Refused(Refusal.PRIVATE_ADDRESS, "inside.example"));
    assertThat(server.requests()).isEmpty();
  }
}
