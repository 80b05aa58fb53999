package org.coranto.app.source;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.coranto.app.http.HttpResult;
import org.coranto.app.http.PoliteClient;
import org.coranto.app.store.AnswerStore;
import org.coranto.web.HttpRequest;
import org.coranto.web.HttpResponse;
import org.coranto.web.SourceRequest;

/// Sends the HTTP requests of sources, with secrets from the environment, and caches the answers.
public final class WebExecutor {

  private static final int NOT_MODIFIED = 304;
  private static final int LONGEST_MEMORY = 4 * 1024 * 1024;

  private final PoliteClient client;
  private final Optional<AnswerStore> memory;
  private final Secrets secrets;
  private final InstantSource clock;

  /// @param memory where answers are kept
  public WebExecutor(
      PoliteClient client, AnswerStore memory, Secrets secrets, InstantSource clock) {
    this.client = client;
    this.memory = Optional.of(memory);
    this.secrets = secrets;
    this.clock = clock;
  }

  /// Without a cache: every request is sent.
  public WebExecutor(PoliteClient client, Secrets secrets, InstantSource clock) {
    this.client = client;
    this.memory = Optional.empty();
    this.secrets = secrets;
    this.clock = clock;
  }

  ResponseReading answer(SourceRequest.Web request, String source) throws InterruptedException {
    var headers = new LinkedHashMap<>(request.headers());
    if (request.token().isPresent()) {
      var token = request.token().get();
      var secret = secrets.of(token.variable());
      if (secret.isEmpty() && token.needed()) {
        return new ResponseReading.Failed(
            "needs the environment variable %s, which is not set".formatted(token.variable()));
      }
      if (secret.filter(WebExecutor::isNoHeader).isPresent()) {
        return new ResponseReading.Failed(
            "cannot send the value of %s; a token has only letters, digits and signs"
                .formatted(token.variable()));
      }
      secret.ifPresent(it -> headers.put(token.header(), token.before() + it));
    }
    var kept =
        request.body().isEmpty()
            ? memory.flatMap(it -> it.of(request))
            : Optional.<AnswerStore.Kept>empty();
    kept.filter(it -> !it.etag().isEmpty())
        .ifPresent(it -> headers.put("If-None-Match", it.etag()));
    kept.filter(it -> !it.modified().isEmpty())
        .ifPresent(it -> headers.put("If-Modified-Since", it.modified()));
    return read(
        client.send(
            new HttpRequest(
                request.method().verb(),
                request.address(),
                headers,
                request.body(),
                request.method().writes())),
        new Asked(request, source, kept));
  }

  private static boolean isNoHeader(String secret) {
    return secret.chars().anyMatch(c -> c < ' ' || c > '~');
  }

  /// A request that was sent.
  ///
  /// @param kept the cached answer
  private record Asked(SourceRequest.Web request, String source, Optional<AnswerStore.Kept> kept) {}

  private ResponseReading read(HttpResult reply, Asked asked) {
    var request = asked.request();
    var source = asked.source();
    var kept = asked.kept();
    return switch (reply) {
      case HttpResult.Answered(var answer) -> {
        if (answer.status() == NOT_MODIFIED && kept.isPresent()) {
          keep(request, source, kept.get());
          yield new ResponseReading.Answered(
              new HttpResponse(200, kept.get().headers(), kept.get().body()));
        }
        if (answer.status() == 200 && request.body().isEmpty() && isWorthKeeping(answer)) {
          keep(request, source, kept(answer));
        }
        yield new ResponseReading.Answered(answer);
      }
      case HttpResult.BadCertificate(var why) ->
          new ResponseReading.Failed(
              "could not be fetched from %s: its certificate %s".formatted(request.words(), why));
      case HttpResult.Refused refused -> new ResponseReading.Failed(refused(request, refused));
      case HttpResult.Failed failed ->
          new ResponseReading.Failed(
              "could not be fetched from %s: %s".formatted(request.words(), failed.words()));
    };
  }

  private static String refused(SourceRequest.Web request, HttpResult.Refused refused) {
    return switch (refused.reason()) {
      case PRIVATE_ADDRESS ->
          "was not fetched: refused to connect to %s: private address. To allow it, set network = \"private\" for this source"
              .formatted(request.words());
      case NOT_A_WEB_ADDRESS, CREDENTIALS_IN_ADDRESS, PORT, ROBOTS, ROBOTS_UNREADABLE ->
          "was not fetched from %s: %s".formatted(request.words(), refused.words());
    };
  }

  private static boolean isWorthKeeping(HttpResponse answer) {
    return answer.body().length <= LONGEST_MEMORY
        && !(answer.header("etag").isEmpty() && answer.header("last-modified").isEmpty())
        && !answer.header("cache-control").contains("no-store");
  }

  private void keep(SourceRequest.Web request, String source, AnswerStore.Kept answer) {
    memory.ifPresent(it -> it.keep(source, request, answer, clock.instant()));
  }

  /// The answer with the headers that sources need.
  private static AnswerStore.Kept kept(HttpResponse answer) {
    Map<String, String> headers = new HashMap<>();
    for (var name : new String[] {"content-type", "link", "x-total-count", "x-total"}) {
      if (!answer.header(name).isEmpty()) {
        headers.put(name, answer.header(name));
      }
    }
    return new AnswerStore.Kept(
        answer.header("etag"), answer.header("last-modified"), headers, answer.body());
  }
}
