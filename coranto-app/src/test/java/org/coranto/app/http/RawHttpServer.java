package org.coranto.app.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/// A server on this machine that writes arbitrary bytes for a test.
public final class RawHttpServer implements AutoCloseable {

  /// Answers one request; the connection is closed after it.
  @FunctionalInterface
  public interface Answer {
    void write(OutputStream out) throws Exception;
  }

  private final ServerSocket socket;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final Future<?> accepting;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final AtomicInteger open = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final String scheme;

  public RawHttpServer() {
    this(ServerSocketFactory.getDefault(), "http");
  }

  public RawHttpServer(ServerSocketFactory sockets, String scheme) {
    this.scheme = scheme;
    try {
      socket = sockets.createServerSocket(0, 100, InetAddress.ofLiteral("127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    accepting = workers.submit(this::accept);
  }

  /// It answers only requests for this path; others get a 404.
  public RawHttpServer on(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  public RawHttpServer on(String path, String answer) {
    return on(path, out -> out.write(answer.getBytes(StandardCharsets.UTF_8)));
  }

  public RawHttpServer page(String path, String html) {
    return on(path, ok("text/html; charset=utf-8", html));
  }

  public static String ok(String type, String body) {
    return "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nConnection: close\r\n\r\n%s"
        .formatted(type, body);
  }

  public static String moved(int status, String to) {
    return "HTTP/1.1 %d Moved\r\nLocation: %s\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        .formatted(status, to);
  }

  public int port() {
    return socket.getLocalPort();
  }

  public String at(String path) {
    return "%s://127.0.0.1:%d%s".formatted(scheme, port(), path);
  }

  /// The requests with their headers, each as one text.
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /// The requested paths, without robots.txt.
  public List<String> paths() {
    return requests.stream()
        .map(request -> request.split(" ")[1])
        .filter(path -> !path.equals("/robots.txt"))
        .toList();
  }

  /// The most requests that were open at the same time.
  public int mostAtOnce() {
    return most.get();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        var client = socket.accept();
        workers.execute(() -> serve(client));
      } catch (IOException _) {
        return; // closed
      }
    }
  }

  private void serve(Socket client) {
    most.accumulateAndGet(open.incrementAndGet(), Math::max);
    try (client) {
      var reader =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
      var lines = new ArrayList<String>();
      for (var line = reader.readLine();
          line != null && !line.isEmpty();
          line = reader.readLine()) {
        lines.add(line);
      }
      if (lines.isEmpty()) {
        return;
      }
      requests.add(String.join("\n", lines));
      var answer = answers.get(lines.getFirst().split(" ")[1]);
      var out = client.getOutputStream();
      if (answer == null) {
        out.write(
            "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
      } else {
        answer.write(out);
      }
      out.flush();
    } catch (Exception _) {
      // the client has disconnected, which many tests do
    } finally {
      open.decrementAndGet();
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
      // The port is free only when the thread that waits for connections has ended.
      accepting.get(10, TimeUnit.SECONDS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the server still accepts connections", e);
    }
    workers.shutdownNow();
  }
}
