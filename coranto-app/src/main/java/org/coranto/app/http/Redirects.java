package org.coranto.app.http;

import java.util.HashMap;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.coranto.web.HttpRequest;

/// Follows redirects. Secrets and bodies are not sent to another host.
final class Redirects {

  private static final int NOT_MODIFIED = 304;

  private Redirects() {}

  /// Scheme, host and port: `https://forum.example:443`.
  static String origin(HttpUrl url) {
    return url.scheme() + "://" + url.host() + ":" + url.port();
  }

  /// The request to the next address; empty if the result is not a redirect to follow.
  static Optional<HttpRequest> next(HttpResult result, HttpUrl from, HttpRequest request) {
    if (!(result instanceof HttpResult.Answered(var response))
        || response.status() / 100 != 3
        || response.status() == NOT_MODIFIED
        || request.body().isPresent()) {
      return Optional.empty();
    }
    var to = from.resolve(response.header("location"));
    if (to == null) {
      return Optional.empty();
    }
    var headers = new HashMap<>(request.headers());
    if (!origin(to).equals(origin(from))) {
      headers.keySet().removeIf(name -> !name.equalsIgnoreCase("Accept"));
    }
    return Optional.of(HttpRequest.get(to.toString(), headers));
  }
}
