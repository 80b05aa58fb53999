package org.coranto.app.proposals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A server on this machine with the part of a forge's API that is used for pull requests.
final class TestForge implements AutoCloseable {

  /// An answer of the server.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Answer(int status, Map<String, String> headers, byte[] body) {
    static Answer of(int status, String body) {
      return new Answer(status, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    static Answer ok(String body) {
      return of(200, body);
    }

    Answer with(String header, String value) {
      return new Answer(status, Map.of(header, value), body);
    }
  }

  /// A request to the server.
  record Request(
      String method, String address, String accept, String secret, String etag, String body) {

    boolean writes() {
      return !method.equals("GET");
    }
  }

  private final HttpServer server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  TestForge() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /// @param address with its query; for a patch that has the URL of a page, after `diff` and a
  ///   space; for a writing request, after its method: `POST /comments`
  TestForge on(String address, Answer answer) {
    answers.put(address, answer);
    return this;
  }

  TestForge on(String address, String body) {
    return on(address, Answer.ok(body));
  }

  List<Request> requests() {
    return List.copyOf(requests);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var headers = exchange.getRequestHeaders();
      var address = exchange.getRequestURI().toString();
      var method = exchange.getRequestMethod();
      var accept = String.valueOf(headers.getFirst("Accept"));
      var etag = String.valueOf(headers.getFirst("If-None-Match"));
      var secret = headers.getFirst("Authorization");
      requests.add(
          new Request(
              method,
              address,
              accept,
              String.valueOf(secret == null ? headers.getFirst("Private-Token") : secret),
              etag,
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
      var answer =
          answers.getOrDefault(
              method.equals("GET")
                  ? (accept.endsWith(".diff") ? "diff " : "") + address
                  : method + " " + address,
              Answer.of(404, "{\"message\": \"Not Found\"}"));
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      if (etag.equals(answer.headers().get("ETag"))) {
        exchange.sendResponseHeaders(304, -1);
        return;
      }
      exchange.sendResponseHeaders(
          answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
      exchange.getResponseBody().write(answer.body());
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
