package org.coranto.app.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// The connections of open pages, as Server-Sent Events (HTML Living Standard, 9.2). A page gets
/// the version of the site when it connects and at every change, so it misses none.
final class BrowserConnections {

  private static final int HEARTBEAT_SECONDS = 15;

  /// The version that pages should show, and the current error, if any.
  private record State(long version, Optional<String> trouble) {}

  private final Map<LinkedBlockingQueue<State>, String> pages = new ConcurrentHashMap<>();
  private final Set<String> served = new HashSet<>();
  private volatile State state;

  /// @param firstVersion different after each start, so that a page that was opened with an earlier
  ///   server reloads
  BrowserConnections(long firstVersion) {
    state = new State(firstVersion, Optional.empty());
  }

  /// Records that a page is about to be sent.
  ///
  /// @param file its path in the site
  /// @return the version of the site at that time; the page may be newer
  synchronized long serve(String file) {
    served.add(file);
    return state.version;
  }

  /// The files of all pages that were read since the last [#reload].
  synchronized Set<String> served() {
    return Set.copyOf(served);
  }

  /// The paths of the pages that are open.
  List<String> pages() {
    return List.copyOf(pages.values());
  }

  synchronized void reload() {
    served.clear();
    send(new State(state.version + 1, Optional.empty()));
  }

  synchronized void trouble(String message) {
    send(new State(state.version, Optional.of(message)));
  }

  private void send(State news) {
    state = news;
    pages.keySet().forEach(page -> page.add(news));
  }

  /// Stays until the page is closed or the server stops.
  ///
  /// @param path of the page that listens
  void listen(HttpExchange exchange, String path) throws IOException {
    var news = new LinkedBlockingQueue<State>();
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    try (var out = exchange.getResponseBody()) {
      synchronized (this) {
        pages.put(news, path);
        news.add(state);
      }
      forward(news, out);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      pages.remove(news);
    }
  }

  private static void forward(LinkedBlockingQueue<State> news, OutputStream out)
      throws IOException, InterruptedException {
    write(out, "retry: 500\n\n");
    while (true) {
      var next = news.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
      write(out, next == null ? ":\n\n" : event(next));
    }
  }

  private static String event(State state) {
    return state
        .trouble()
        .map(message -> "event: trouble\ndata: " + quoted(message) + "\n\n")
        .orElse("event: version\ndata: " + state.version() + "\n\n");
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /// A JSON string, without line breaks, which would end the event.
  private static String quoted(String text) {
    var out = new StringBuilder("\"");
    text.chars()
        .forEach(c -> {
          if (c < ' ' || c == '"' || c == '\\' || c >= 0x7f) {
            out.append(String.format("\\u%04x", c));
          } else {
            out.append((char) c);
          }
        });
    return out.append('"').toString();
  }
}
