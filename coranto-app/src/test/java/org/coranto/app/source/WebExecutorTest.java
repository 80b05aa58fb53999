package org.coranto.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.coranto.app.http.HttpCache;
import org.coranto.app.http.LocalWeb;
import org.coranto.app.http.PoliteClient;
import org.coranto.app.http.RawHttpServer;
import org.coranto.web.SourceRequest;
import org.coranto.web.SourceRequest.Token;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebExecutorTest {

  private final RawHttpServer server = new RawHttpServer();
  private final Secrets secrets = new Secrets(Map.of("FORGE_TOKEN", "s3cr3t-t0ken"));

  @TempDir private Path folder;

  @AfterEach
  void close() {
    server.close();
  }

  private WebExecutor world() {
    return new WebExecutor(client(), secrets);
  }

  private WebExecutor world(HttpCache cache) {
    return new WebExecutor(client(), cache, secrets);
  }

  private static PoliteClient client() {
    return new PoliteClient(LocalWeb.network(), LocalWeb.sources());
  }

  private static String text(ResponseReading answering) {
    return switch (answering) {
      case ResponseReading.Answered(var answer, var _, var _) ->
          answer.status() + " " + answer.text();
      case ResponseReading.Failed(var why) -> why.words();
    };
  }

  @Test
  void a_token_is_read_from_the_environment_and_sent() throws InterruptedException {
    server.on("/a", RawHttpServer.ok("text/plain", "A"));
    var request = SourceRequest.Web.get(server.at("/a")).with(Token.bearer("FORGE_TOKEN"));
    assertThat(text(world().answer(request))).isEqualTo("200 A");
    assertThat(server.requests().getFirst()).contains("Authorization: Bearer s3cr3t-t0ken");
  }

  @Test
  void without_the_variable_it_is_asked_without_a_token_unless_one_is_needed()
      throws InterruptedException {
    server.on("/a", RawHttpServer.ok("text/plain", "A"));
    var request = SourceRequest.Web.get(server.at("/a"));
    var world = world();
    assertThat(text(world.answer(request.with(Token.bearer("OTHER"))))).isEqualTo("200 A");
    assertThat(text(world.answer(request.with(Token.bearer("OTHER").required()))))
        .isEqualTo("needs the environment variable OTHER, which is not set");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void nothing_that_is_said_has_the_secret_in_it() throws InterruptedException {
    var world = world();
    var request =
        SourceRequest.Web.get("http://no-such-host.invalid/a?key=s3cr3t-t0ken")
            .with(Token.bearer("FORGE_TOKEN"));
    assertThat(text(world.answer(request)))
        .contains("no-such-host.invalid/a")
        .doesNotContain("s3cr3t");
    assertThat(secrets.hidden("you sent “Bearer s3cr3t-t0ken”")).isEqualTo("you sent “Bearer ***”");
    assertThat(request.toString()).doesNotContain("t0ken\"");
  }

  @Test
  void what_has_not_changed_is_not_sent_again() throws InterruptedException {
    server.on(
        "/feed",
        out ->
            out.write(
                (server.requests().getLast().contains("If-None-Match: \"v1\"")
                        ? "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n"
                        : """
                        HTTP/1.1 200 OK\r
                        ETag: "v1"\r
                        Link: </feed?page=2>; rel="next"\r
                        Connection: close\r
                        \r
                        the feed\
                        """)
                    .getBytes(StandardCharsets.UTF_8)));
    try (var memory =
        HttpCache.open(folder.resolve("answers"), () -> LocalWeb.NOW, folder.resolve("pages"))) {
      var request = SourceRequest.Web.get(server.at("/feed"));
      assertThat(text(world(memory).answer(request))).isEqualTo("200 the feed");
      var again = world(memory).answer(request);
      assertThat(text(again)).isEqualTo("200 the feed");
      assertThat(((ResponseReading.Answered) again).answer().next()).contains("/feed?page=2");
      assertThat(server.requests()).hasSize(2);
      assertThat(server.requests().get(1)).contains("If-None-Match: \"v1\"");
    }
  }
}
