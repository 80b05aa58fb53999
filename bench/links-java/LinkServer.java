import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;

/// Serves every host of the archive, each at its own address of this machine (127.x.y.z):
/// `java LinkServer INDEX LATENCY`. Serves INDEX as `/index.html`; the other answers depend only on
/// the path's hash: of a hundred pages four have moved, three are gone, one fails, and the others
/// exist, with two to twenty kilobytes. Prints its port.
public final class LinkServer {

  private static Path index = Path.of("");
  private static long latency;

  private LinkServer() {}

  public static void main(String[] arguments) throws IOException {
    index = Path.of(arguments[0]);
    latency = Long.parseLong(arguments[1]);
    try (var socket = new ServerSocket(0, 4096);
        var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      System.out.println(socket.getLocalPort());
      while (true) {
        var client = socket.accept();
        if (client.getLocalAddress().isLoopbackAddress()) {
          workers.execute(() -> serve(client));
        } else {
          client.close(); // it is for this machine only
        }
      }
    }
  }

  private static void serve(Socket client) {
    try (client) {
      client.setTcpNoDelay(true);
      var in = new BufferedInputStream(client.getInputStream());
      var out = new BufferedOutputStream(client.getOutputStream(), 32 * 1024);
      while (true) {
        var request = line(in);
        if (request.isEmpty()) {
          return;
        }
        while (!line(in).isEmpty()) {
          // headers
        }
        if (latency > 0) {
          Thread.sleep(latency);
        }
        answer(request, out);
        out.flush();
      }
    } catch (IOException | InterruptedException _) {
      // the client has gone
    }
  }

  private static String line(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  private static void answer(String request, BufferedOutputStream out) throws IOException {
    var parts = request.split(" ");
    boolean head = parts[0].equals("HEAD");
    var path = parts[1];
    int hash = Math.floorMod(path.hashCode() * 0x9E3779B9 >>> 8, 100);
    if (path.equals("/index.html")) {
      write(out, head, "200 OK", "text/html", Files.readAllBytes(index));
    } else if (path.equals("/robots.txt")) {
      write(out, head, "200 OK", "text/plain", bytes("User-agent: *\nDisallow: /private/\n"));
    } else if (path.contains("moved-here") || hash >= 8) {
      write(out, head, "200 OK", "text/html; charset=utf-8", page(path));
    } else if (hash < 4) {
      var to = path + (path.contains("?") ? "&" : "?") + "moved-here";
      out.write(
          bytes("HTTP/1.1 301 Moved Permanently\r\nLocation: %s\r\nContent-Length: 0\r\n\r\n"
              .formatted(to)));
    } else if (hash < 7) {
      write(out, head, "404 Not Found", "text/html", bytes("<title>Not there</title>"));
    } else {
      write(out, head, "500 Internal Server Error", "text/html", bytes("<title>Oops</title>"));
    }
  }

  private static byte[] page(String path) {
    int paragraphs = 10 + Math.floorMod(path.hashCode(), 90);
    return bytes(
        "<!doctype html><html lang=\"en\"><head><title>Page at %s | A site</title></head><body>"
                .formatted(path.replace("<", ""))
            + "<p>Some two hundred bytes of a paragraph, with a <a href=\"/other\">link</a>, so that pages are of the length that pages are, and whoever reads them has something to read.</p>\n"
                .repeat(paragraphs)
            + "</body></html>");
  }

  private static void write(
      BufferedOutputStream out, boolean head, String status, String type, byte[] body)
      throws IOException {
    out.write(
        bytes(
            "HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                .formatted(status, type, body.length)));
    if (!head) {
      out.write(body);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
