package org.coranto.app.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.coranto.web.HttpRequest;
import org.coranto.web.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One request to servers with all kinds of wrong behaviour.
class WebClientTest {

  private final RawHttpServer server = new RawHttpServer();
  private final WebClient client = new WebClient(LocalWeb.network(), LocalWeb.links());

  @AfterEach
  void close() {
    server.close();
  }

  private HttpResult get(String path) {
    return client.send(HttpRequest.get(server.at(path), Map.of()));
  }

  private static HttpResponse answered(HttpResult reply) {
    assertThat(reply).isInstanceOf(HttpResult.Answered.class);
    return ((HttpResult.Answered) reply).response();
  }

  private static String body(HttpResult reply) {
    return new String(answered(reply).body(), UTF_8);
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(US_ASCII));
  }

  private static byte[] packed(byte[] plain) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(plain);
    }
    return packed.toByteArray();
  }

  @Test
  void an_answer_has_a_status_headers_and_a_body() {
    server.page("/a", "<title>A</title>");
    var answer = answered(get("/a"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
    assertThat(new String(answer.body(), UTF_8)).isEqualTo("<title>A</title>");
  }

  @Test
  void a_request_has_our_user_agent_and_no_other_data_about_us() {
    server.page("/a", "");
    get("/a");
    assertThat(server.requests().getFirst())
        .contains("User-Agent: Coranto/test (+https://weekly.example/; checks links)")
        .contains("Accept-Language: en,*;q=0.5")
        .doesNotContain("Cookie", "Authorization", "Referer");
  }

  @Test
  void cookies_are_not_kept() {
    server.on(
        "/a",
        "HTTP/1.1 200 OK\r\n"
            + "Set-Cookie: a=b; Path=/\r\n"
            + "Content-Length: 0\r\n"
            + "Connection: close\r\n\r\n");
    get("/a");
    get("/a");
    assertThat(server.requests()).hasSize(2).noneMatch(request -> request.contains("Cookie"));
  }

  @Test
  void a_redirect_is_an_answer_and_not_followed() {
    server.on("/a", RawHttpServer.moved(301, "/b")).page("/b", "B");
    var answer = answered(get("/a"));
    assertThat(answer.status()).isEqualTo(301);
    assertThat(answer.header("location")).isEqualTo("/b");
    assertThat(server.paths()).containsExactly("/a");
  }

  @Test
  void of_a_long_body_only_the_beginning_is_read() {
    server.on(
        "/a",
        out -> {
          write(
              out,
              "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 10000000\r\n\r\n");
          for (int i = 0; i < 10_000; i++) {
            out.write(new byte[1000]);
          }
        });
    assertThat(answered(get("/a")).body()).hasSize(64 * 1024);
  }

  @Test
  void a_body_without_end_is_left_as_soon_as_enough_is_read() {
    server.on(
        "/a",
        out -> {
          write(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
          while (true) {
            out.write(new byte[1000]);
          }
        });
    assertThat(answered(get("/a")).body()).hasSize(64 * 1024);
  }

  @Test
  void a_packed_body_is_unpacked_and_a_bomb_is_not() throws IOException {
    var small = packed("<title>A</title>".getBytes(UTF_8));
    var bomb = packed(new byte[200_000_000]);
    var head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n";
    server
        .on(
            "/small",
            out -> {
              write(out, head);
              out.write(small);
            })
        .on(
            "/bomb",
            out -> {
              write(out, head);
              out.write(bomb);
            });
    assertThat(body(get("/small"))).isEqualTo("<title>A</title>");
    assertThat(answered(get("/bomb")).body()).hasSize(64 * 1024);
  }

  @Test
  void a_packed_body_whose_file_name_never_ends_is_not_held_in_memory() {
    server.on(
        "/a",
        out -> {
          write(
              out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n");
          out.write(new byte[] {0x1f, (byte) 0x8b, 8, 8, 0, 0, 0, 0, 0, 0});
          var name = "a".repeat(10_000).getBytes(US_ASCII);
          while (true) {
            out.write(name);
          }
        });
    assertThat(answered(get("/a")).body()).isEmpty();
  }

  @Test
  void an_encoding_that_was_not_requested_is_not_read() {
    server.on(
        "/a",
        "HTTP/1.1 200 OK\r\n"
            + "Content-Type: text/html\r\n"
            + "Content-Encoding: br\r\n"
            + "Connection: close\r\n\r\n"
            + "xyz");
    assertThat(answered(get("/a")).body()).isEmpty();
  }

  @Test
  void a_broken_packing_gives_what_came_before() {
    server.on(
        "/a",
        "HTTP/1.1 200 OK\r\n"
            + "Content-Type: text/html\r\n"
            + "Content-Encoding: gzip\r\n"
            + "Connection: close\r\n\r\n"
            + "no gzip");
    assertThat(answered(get("/a")).body()).isEmpty();
  }

  @Test
  void the_size_of_a_chunk_whose_line_never_ends_is_not_held_in_memory() {
    server.on(
        "/a",
        out -> {
          write(
              out,
              "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n3;");
          var line = "x".repeat(10_000).getBytes(US_ASCII);
          while (true) {
            out.write(line);
          }
        });
    assertThat(answered(get("/a")).body()).isEmpty();
  }

  @Test
  void headers_without_end_are_given_up() {
    server.on(
        "/a",
        out -> {
          write(out, "HTTP/1.1 200 OK\r\n");
          for (int i = 0; true; i++) {
            write(out, "X-%d: %s\r\n".formatted(i, "x".repeat(1000)));
          }
        });
    assertThat(get("/a")).isInstanceOf(HttpResult.Failed.class);
  }

  @Test
  void a_header_line_without_end_is_given_up() {
    server.on(
        "/a",
        out -> {
          write(out, "HTTP/1.1 200 OK\r\nX: ");
          var line = "x".repeat(10_000).getBytes(US_ASCII);
          while (true) {
            out.write(line);
          }
        });
    assertThat(get("/a")).isInstanceOf(HttpResult.Failed.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 OK\r\n\r\n",
        "HTTP/1.1 99999999999 OK\r\n\r\n",
        "HTTP/9.9 200 OK\r\n\r\n",
        "SSH-2.0-OpenSSH_9.9\r\n",
        "220 mail.example ESMTP\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: x\r\n\r\n",
        "HTTP/1.1 200 OK\r\n\0\0\0: x\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n",
        "HTTP/1.1 200 OK\r\nno colon here\r\n\r\n",
        "HTTP/1.1 100 Continue\r\n\r\n",
        "\0\0\0\0",
        ""
      })
  void what_is_no_http_is_an_answer_or_none_and_never_an_exception(String nonsense) {
    server.on("/a", nonsense);
    assertThat(get("/a")).isInstanceOfAny(HttpResult.Failed.class, HttpResult.Answered.class);
  }

  @Test
  void a_connection_that_breaks_off_in_the_body_gives_what_came_before() {
    server.on("/a", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<title>A</title>");
    assertThat(body(get("/a"))).isEqualTo("<title>A</title>");
  }

  @Test
  void a_connection_that_breaks_off_before_says_nothing() {
    server.on("/a", "HTTP/1.1 200 OK\r\nContent-");
    assertThat(get("/a")).isInstanceOf(HttpResult.Failed.class);
  }

  @Test
  void a_server_that_drips_its_headers_is_left_alone() {
    var hurried = new WebClient(LocalWeb.network(), LocalWeb.hurried());
    server.on(
        "/a",
        out -> {
          for (var c : "HTTP/1.1 200 OK\r\nX: %s".formatted("x".repeat(1000)).toCharArray()) {
            out.write(c);
            out.flush();
            Thread.sleep(50);
          }
        });
    assertThat(hurried.send(HttpRequest.get(server.at("/a"), Map.of())))
        .isEqualTo(HttpResult.Failed.of(Failure.TIMEOUT));
  }

  @Test
  void of_a_body_that_drips_what_came_in_time_is_read() {
    var hurried = new WebClient(LocalWeb.network(), LocalWeb.hurried());
    server.on(
        "/a",
        out -> {
          write(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<title>A</title>");
          while (true) {
            out.write('x');
            out.flush();
            Thread.sleep(50);
          }
        });
    assertThat(body(hurried.send(HttpRequest.get(server.at("/a"), Map.of()))))
        .startsWith("<title>A</title>");
  }

  @Test
  void a_server_that_never_answers_is_left_alone() {
    var hurried = new WebClient(LocalWeb.network(), LocalWeb.hurried());
    server.on("/a", _ -> Thread.sleep(60_000));
    assertThat(hurried.send(HttpRequest.get(server.at("/a"), Map.of())))
        .isInstanceOf(HttpResult.Failed.class);
  }

  @Test
  void a_closed_port_refuses_the_connection() {
    server.close();
    assertThat(get("/a")).isEqualTo(HttpResult.Failed.of(Failure.NO_CONNECTION));
  }

  @Test
  void an_unknown_host_is_unreachable_and_not_a_dead_link() {
    assertThat(client.send(HttpRequest.get("http://no-such-host.invalid/", Map.of())))
        .isEqualTo(new HttpResult.Failed(Failure.UNKNOWN_HOST, "no-such-host.invalid"));
  }

  @Test
  void other_files_than_texts_are_not_read() {
    server.on("/a", RawHttpServer.ok("image/png", "x".repeat(1000)));
    assertThat(answered(get("/a")).body()).isEmpty();
  }

  @Test
  void the_body_of_an_error_is_not_read() {
    server.on("/a", "HTTP/1.1 500 Oops\r\nConnection: close\r\n\r\n<title>Oops</title>");
    var answer = answered(get("/a"));
    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.body()).isEmpty();
  }

  /// It announces a kept connection, and closes it.
  @Test
  void a_request_that_meets_a_closed_connection_is_sent_on_a_new_one() {
    for (int i = 0; i < 12; i++) {
      server.on(
          "/" + i, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1\r\n\r\nA");
    }
    for (int i = 0; i < 12; i++) {
      assertThat(answered(get("/" + i)).status()).isEqualTo(200);
    }
    assertThat(server.paths()).hasSize(12);
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 421, 503})
  void a_request_is_not_sent_twice_behind_our_back(int status) {
    server.on(
        "/a",
        "HTTP/1.1 %d Again\r\nRetry-After: 0\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            .formatted(status));
    assertThat(answered(get("/a")).status()).isEqualTo(status);
    assertThat(server.paths()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.2:%d/",
        "http://127.1.2.3:%d/",
        "http://2130706434:%d/",
        "http://0x7f.0.0.2:%d/",
        "http://127.2:%d/",
        "http://0:%d/",
        "http://0.0.0.0:%d/",
        "http://[::1]:%d/",
        "http://[::]:%d/",
        "http://[::ffff:127.0.0.2]:%d/",
        "http://[::127.0.0.1]:%d/",
        "http://[0:0:0:0:0:ffff:7f00:2]:%d/",
        "http://[64:ff9b::7f00:1]:%d/",
        "http://[2002:7f00:1::]:%d/",
        "http://[fe80::1]:%d/",
        "http://[fd00:ec2::254]:%d/",
        "http://10.0.0.1:%d/",
        "http://169.254.169.254:%d/latest/meta-data/",
        "http://192.168.1.1:%d/",
        "http://172.16.0.1:%d/",
        "http://100.100.100.200:%d/",
        "http://224.0.0.1:%d/",
        "http://１２７.0.0.2:%d/",
        "http://127。0。0。2:%d/",
        "http://①②⑦.0.0.2:%d/"
      })
  void what_is_not_public_is_not_asked_however_it_is_written(String address) {
    var reply = client.send(HttpRequest.get(address.formatted(server.port()), Map.of()));
    assertThat(reply)
        .isNotInstanceOf(HttpResult.Answered.class)
        .satisfiesAnyOf(
            it -> assertThat(it).isInstanceOf(HttpResult.Refused.class),
            // not even the name of a host
            it -> assertThat(((HttpResult.Failed) it).reason()).isEqualTo(Failure.UNKNOWN_HOST));
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void a_name_that_leads_to_a_private_address_is_not_asked() {
    var network =
        LocalWeb.network(new LocalWeb.Clock(), _ -> List.of(InetAddress.ofLiteral("127.0.0.2")));
    var reply =
        new WebClient(network, LocalWeb.links())
            .send(HttpRequest.get("http://inside.example:%d/".formatted(server.port()), Map.of()));
    assertThat(reply).isEqualTo(new HttpResult.Refused(Refusal.PRIVATE_ADDRESS, "inside.example"));
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void of_several_addresses_only_the_public_ones_are_asked() {
    var network =
        LocalWeb.network(
            new LocalWeb.Clock(),
            _ -> List.of(InetAddress.ofLiteral("10.0.0.1"), InetAddress.ofLiteral("127.0.0.1")));
    server.page("/", "A");
    var reply =
        new WebClient(network, LocalWeb.links())
            .send(HttpRequest.get("http://both.example:%d/".formatted(server.port()), Map.of()));
    assertThat(body(reply)).isEqualTo("A");
  }

  @Test
  void a_name_that_leads_elsewhere_a_moment_later_is_asked_where_it_led_first() {
    var asked = new AtomicInteger();
    var network =
        LocalWeb.network(
            new LocalWeb.Clock(),
            _ ->
                List.of(
                    InetAddress.ofLiteral(
                        asked.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2")));
    server.page("/", "A");
    var client = new WebClient(network, LocalWeb.links());
    var address = "http://rebinding.example:%d/".formatted(server.port());
    assertThat(body(client.send(HttpRequest.get(address, Map.of())))).isEqualTo("A");
    assertThat(body(client.send(HttpRequest.get(address, Map.of())))).isEqualTo("A");
    assertThat(asked).hasValue(1);
  }

  @Test
  void only_ports_of_the_web_are_asked() {
    var strict = new WebClient(LocalWeb.network(), LocalWeb.onlyPorts(Set.of(80, 443)));
    assertThat(strict.send(HttpRequest.get(server.at("/"), Map.of())))
        .isEqualTo(new HttpResult.Refused(Refusal.PORT, String.valueOf(server.port())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "gopher://127.0.0.1/",
        "ftp://127.0.0.1/",
        "jar:file:x!/",
        "x",
        ""
      })
  void what_is_not_of_the_web_is_not_asked(String address) {
    assertThat(client.send(HttpRequest.get(address, Map.of())))
        .isEqualTo(HttpResult.Refused.of(Refusal.NOT_A_WEB_ADDRESS));
  }

  @Test
  void an_address_with_a_password_is_not_asked_and_not_quoted() {
    var reply =
        client.send(
            HttpRequest.get("http://me:secret@127.0.0.1:%d/".formatted(server.port()), Map.of()));
    assertThat(reply).isEqualTo(HttpResult.Refused.of(Refusal.CREDENTIALS_IN_ADDRESS));
    assertThat(server.requests()).isEmpty();
  }
}
