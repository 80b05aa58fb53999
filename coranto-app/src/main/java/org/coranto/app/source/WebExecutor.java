package org.coranto.app.source;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.coranto.app.http.CachedResponse;
import org.coranto.app.http.HttpCache;
import org.coranto.app.http.HttpResult;
import org.coranto.app.http.PoliteClient;
import org.coranto.web.HttpRequest;
import org.coranto.web.SourceRequest;

/// Sends the HTTP requests of sources, with secrets from the environment, and caches the answers.
public final class WebExecutor {

  private static final int NOT_MODIFIED = 304;

  private final PoliteClient client;
  private final Optional<HttpCache> cache;
  private final Secrets secrets;

  /// @param cache where answers are kept
  public WebExecutor(PoliteClient client, HttpCache cache, Secrets secrets) {
    this.client = client;
    this.cache = Optional.of(cache);
    this.secrets = secrets;
  }

  /// Without a cache: every request is sent.
  public WebExecutor(PoliteClient client, Secrets secrets) {
    this.client = client;
    this.cache = Optional.empty();
    this.secrets = secrets;
  }

  ResponseReading answer(SourceRequest.Web request) throws InterruptedException {
    var headers = new LinkedHashMap<>(request.headers());
    if (request.token().isPresent()) {
      var token = request.token().get();
      var secret = secrets.of(token.variable());
      if (secret.isEmpty() && token.needed()) {
        return new ResponseReading.Failed(new FetchFailure.NoVariable(token.variable()));
      }
      if (secret.filter(WebExecutor::isNoHeader).isPresent()) {
        return new ResponseReading.Failed(new FetchFailure.BadSecret(token.variable()));
      }
      secret.ifPresent(it -> headers.put(token.header(), token.before() + it));
    }
    var kept =
        request.body().isEmpty()
            ? cache.flatMap(it -> CachedResponse.in(it, request))
            : Optional.<CachedResponse>empty();
    kept.ifPresent(it -> headers.putAll(it.validators().conditions()));
    return read(
        client.send(
            new HttpRequest(
                request.method().verb(),
                request.address(),
                headers,
                request.body(),
                request.method().writes())),
        new Sent(request, kept));
  }

  private static boolean isNoHeader(String secret) {
    return secret.chars().anyMatch(c -> c < ' ' || c > '~');
  }

  /// A request that was sent.
  ///
  /// @param kept the cached answer
  private record Sent(SourceRequest.Web request, Optional<CachedResponse> kept) {}

  private ResponseReading read(HttpResult reply, Sent sent) {
    var request = sent.request();
    var kept = sent.kept();
    return switch (reply) {
      case HttpResult.Answered(var answer) -> {
        if (answer.status() == NOT_MODIFIED && kept.isPresent()) {
          keep(request, kept.get());
          yield new ResponseReading.Answered(kept.get().response());
        }
        if (request.body().isEmpty()) {
          CachedResponse.of(answer).ifPresent(it -> keep(request, it));
        }
        yield new ResponseReading.Answered(answer);
      }
      case HttpResult.BadCertificate(var why) ->
          new ResponseReading.Failed(new FetchFailure.BadCertificate(request.words(), why));
      case HttpResult.Refused refused ->
          new ResponseReading.Failed(new FetchFailure.Refused(request.words(), refused));
      case HttpResult.Failed failed ->
          new ResponseReading.Failed(new FetchFailure.NoResponse(request.words(), failed));
    };
  }

  private void keep(SourceRequest.Web request, CachedResponse response) {
    cache.ifPresent(it -> response.keep(it, request, client.policy().cache()));
  }
}
