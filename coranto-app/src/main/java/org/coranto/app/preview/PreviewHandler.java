package org.coranto.app.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.coranto.app.preview.ServedFolder.Place;

/// Answers one request: a file of the site, its 404 page, or the stream of changes.
final class PreviewHandler implements HttpHandler {

  /// Bytes of a known length; `tag` identifies them in conditional requests (RFC 9110, 13).
  private record Answer(String type, long length, String tag, InputStream bytes) {}

  private final ServedFolder site;
  private final BrowserConnections listeners;

  PreviewHandler(ServedFolder site, BrowserConnections listeners) {
    this.site = site;
    this.listeners = listeners;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var headers = exchange.getResponseHeaders();
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("Cross-Origin-Resource-Policy", "same-origin");
      headers.set("Cache-Control", "no-cache");
      answer(exchange);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    var uri = exchange.getRequestURI();
    if (!LocalHost.isNamedBy(exchange.getRequestHeaders().getFirst("Host"))) {
      say(exchange, 421, "The preview server answers only requests to localhost.");
    } else if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      say(exchange, 405, "The preview server accepts only GET and HEAD.");
    } else if (uri.getRawAuthority() != null || uri.getRawPath() == null) {
      say(exchange, 400, "Invalid path.");
    } else if (uri.getRawPath().equals(LiveScript.EVENTS)) {
      listeners.listen(exchange, LiveScript.page(uri));
    } else {
      answer(exchange, site.find(uri.getRawPath()));
    }
  }

  private void answer(HttpExchange exchange, Place place) throws IOException {
    switch (place) {
      case Place.PageOrFile(var file) -> send(exchange, 200, file);
      case Place.Folder(var withSlash) -> {
        exchange.getResponseHeaders().set("Location", withSlash);
        say(exchange, 308, withSlash);
      }
      case Place.Nothing() -> {
        var page = site.notFoundPage();
        if (page.isPresent()) {
          send(exchange, 404, page.get());
        } else {
          say(exchange, 404, "There is no such page.");
        }
      }
    }
  }

  private void send(HttpExchange exchange, int status, Path file) throws IOException {
    var answer = MediaTypes.of(file).equals(MediaTypes.HTML) ? page(file) : asItIs(file);
    try (var bytes = answer.bytes) {
      exchange.getResponseHeaders().set("ETag", answer.tag);
      var known = exchange.getRequestHeaders().getFirst("If-None-Match");
      if (status == 200 && known != null && known.contains(answer.tag)) {
        exchange.sendResponseHeaders(304, -1);
        return;
      }
      exchange.getResponseHeaders().set("Content-Type", answer.type);
      if (!begin(exchange, status, answer.length)) {
        return;
      }
      try (var out = exchange.getResponseBody()) {
        bytes.transferTo(out);
      }
    }
  }

  private Answer page(Path file) throws IOException {
    long version = listeners.serve(site.name(file).orElse(""));
    var html = LiveScript.into(Files.readString(file, StandardCharsets.UTF_8), version);
    var bytes = html.getBytes(StandardCharsets.UTF_8);
    var tag = tag(file, bytes.length).replaceFirst("\"$", "-" + version + "\"");
    return new Answer(MediaTypes.HTML, bytes.length, tag, new ByteArrayInputStream(bytes));
  }

  private static Answer asItIs(Path file) throws IOException {
    long size = Files.size(file);
    return new Answer(MediaTypes.of(file), size, tag(file, size), Files.newInputStream(file));
  }

  private static String tag(Path file, long length) throws IOException {
    var changed = Files.getLastModifiedTime(file).toInstant();
    return "\"%x-%x-%x\"".formatted(length, changed.getEpochSecond(), changed.getNano());
  }

  private static void say(HttpExchange exchange, int status, String text) throws IOException {
    var bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
    if (begin(exchange, status, bytes.length)) {
      exchange.getResponseBody().write(bytes);
    }
  }

  /// Sends the headers; returns false if no body may follow.
  private static boolean begin(HttpExchange exchange, int status, long length) throws IOException {
    boolean head = exchange.getRequestMethod().equals("HEAD");
    if (head) {
      exchange.getResponseHeaders().set("Content-Length", Long.toString(length));
    }
    // for the JDK's server 0 means "unknown length" and -1 means "no body"
    exchange.sendResponseHeaders(status, head || length == 0 ? -1 : length);
    return !head && length > 0;
  }
}
