package org.coranto.app.mailbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import javax.net.ServerSocketFactory;

/// A proxy before a mail server: it encrypts the connection, or answers wrongly in the server's
/// place.
public final class MailProxy implements AutoCloseable {

  /// The command gets no answer.
  public static final String SILENCE = "";

  /// The connection breaks.
  public static final String BREAK = "break";

  /// The server itself answers.
  public static final String PASS = "pass";

  private final ServerSocket door;
  private final int behind;
  private final Function<String, String> meddler;
  private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
  private final Queue<String> heard = new ConcurrentLinkedQueue<>();

  /// @param behind the port of the server
  /// @param meddler the change of a command (`A3 FETCH 1 (BODY.PEEK[])`): one of the constants
  ///   above, or an answer without its tag
  public MailProxy(ServerSocketFactory sockets, int behind, Function<String, String> meddler) {
    this.behind = behind;
    this.meddler = meddler;
    try {
      this.door = sockets.createServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  public MailProxy(int behind, Function<String, String> meddler) {
    this(ServerSocketFactory.getDefault(), behind, meddler);
  }

  public int port() {
    return door.getLocalPort();
  }

  /// The received commands.
  public Queue<String> heard() {
    return heard;
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        var client = door.accept();
        var server = new Socket(InetAddress.ofLiteral("127.0.0.1"), behind);
        sockets.add(client);
        sockets.add(server);
        Thread.ofVirtual().start(() -> pass(server, client));
        Thread.ofVirtual().start(() -> listen(client, server));
      } catch (IOException _) {
        return; // it was closed
      }
    }
  }

  private static void pass(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException _) { // one of them went away
    }
  }

  private void listen(Socket client, Socket server) {
    try (client;
        server) {
      var lines =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        heard.add(line);
        var said = meddler.apply(line);
        switch (said) {
          case PASS -> write(server, line);
          case SILENCE -> {}
          case BREAK -> {
            return;
          }
          default -> write(client, line.substring(0, line.indexOf(' ')) + " " + said);
        }
      }
    } catch (IOException _) { // one of them went away
    }
  }

  private static void write(Socket to, String line) throws IOException {
    to.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
  }

  @Override
  public void close() throws IOException {
    door.close();
    for (var socket : sockets) {
      socket.close();
    }
  }
}
