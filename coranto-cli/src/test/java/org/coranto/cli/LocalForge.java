package org.coranto.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// A server with the part of a forge's API that a workflow uses: lists under URLs, to which entries
/// can be added, and entries that can be changed and deleted.
final class LocalForge implements AutoCloseable {

  /// A request to the server.
  record Request(String method, String path, String body, String authorization) {
    boolean writes() {
      return !method.equals("GET");
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  private final HttpServer server;
  private final String us;
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Map<String, List<Map<String, Object>>> lists = new LinkedHashMap<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final AtomicInteger ids = new AtomicInteger(100);
  private boolean refusingReviews;

  /// @param us the name of a workflow's account
  LocalForge(String us) throws IOException {
    this.us = us;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /// Always the same answer at a URL.
  void put(String path, byte[] answer) {
    files.put(path, answer);
  }

  void put(String path, Object answer) {
    put(path, json(answer).getBytes(StandardCharsets.UTF_8));
  }

  List<Map<String, Object>> list(String path) {
    return lists.computeIfAbsent(path, _ -> new ArrayList<>());
  }

  Map<String, Object> add(String list, String author, Map<String, Object> entry) {
    var whole = new LinkedHashMap<String, Object>(entry);
    whole.put("id", ids.incrementAndGet());
    whole.put("user", Map.of("login", author));
    whole.put("author", Map.of("id", author.equals(us) ? 7 : 8));
    list(list).add(whole);
    return whole;
  }

  void refuseReviews() {
    refusingReviews = true;
  }

  /// The writing requests since the last call.
  List<Request> written() {
    var written = requests.stream().filter(Request::writes).toList();
    requests.clear();
    return written;
  }

  List<Request> requests() {
    return List.copyOf(requests);
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getPath();
      var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      var method = exchange.getRequestMethod();
      var headers = exchange.getRequestHeaders();
      requests.add(
          new Request(
              method,
              path,
              body,
              headers
                  .getOrDefault("Authorization", headers.getOrDefault("Private-token", List.of()))
                  .stream()
                  .collect(Collectors.joining())));
      var answer =
          switch (method) {
            case "GET" -> got(path, String.valueOf(exchange.getRequestURI().getRawQuery()));
            case "POST" -> posted(path, WorkflowYaml.map(WorkflowYaml.load(body)));
            case "PATCH", "PUT" -> patched(path, WorkflowYaml.map(WorkflowYaml.load(body)));
            case "DELETE" -> deleted(path);
            default -> new Answer(405, "");
          };
      var bytes =
          method.equals("GET") && files.containsKey(path)
              ? files.get(path)
              : answer.text().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private record Answer(int status, String text) {
    static Answer of(Object it) {
      return new Answer(200, json(it));
    }
  }

  private Answer got(String path, String query) {
    var all = list(path);
    int size = number(query, "per_page", 30);
    int first = (number(query, "page", 1) - 1) * size;
    return Answer.of(
        first >= all.size() ? List.of() : all.subList(first, Math.min(all.size(), first + size)));
  }

  private static int number(String query, String name, int otherwise) {
    for (var part : query.split("&")) {
      if (part.startsWith(name + "=")) {
        return Integer.parseInt(part.substring(name.length() + 1));
      }
    }
    return otherwise;
  }

  private Answer posted(String path, Map<String, Object> entry) {
    if (path.endsWith("/reviews")) {
      if (refusingReviews) {
        return new Answer(422, "{\"message\":\"line must be part of the diff\"}");
      }
      for (var comment : WorkflowYaml.list(WorkflowYaml.at(entry, "comments"))) {
        add(path.replace("/reviews", "/comments"), us, WorkflowYaml.map(comment));
      }
    }
    return Answer.of(add(path, us, entry));
  }

  private Answer patched(String path, Map<String, Object> change) {
    var entry = entry(path);
    entry.putAll(change);
    return Answer.of(entry);
  }

  private Answer deleted(String path) {
    var entry = entry(path);
    lists.values().forEach(list -> list.remove(entry));
    return new Answer(204, "");
  }

  private Map<String, Object> entry(String path) {
    int id = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
    return lists.values().stream()
        .flatMap(List::stream)
        .filter(entry -> WorkflowYaml.at(entry, "id").equals(id))
        .findAny()
        .orElseThrow(() -> new AssertionError("there is no " + path));
  }

  static String json(Object it) {
    return switch (it) {
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(entry -> json(entry.getKey()) + ":" + json(entry.getValue()))
              .collect(Collectors.joining(",", "{", "}"));
      case List<?> list ->
          list.stream().map(LocalForge::json).collect(Collectors.joining(",", "[", "]"));
      case String text -> quoted(text);
      default -> String.valueOf(it);
    };
  }

  private static String quoted(String text) {
    var out = new StringBuilder("\"");
    text.chars()
        .forEach(c -> {
          if (c < ' ' || c == '"' || c == '\\') {
            out.append("\\u%04x".formatted(c));
          } else {
            out.append((char) c);
          }
        });
    return out.append('"').toString();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
