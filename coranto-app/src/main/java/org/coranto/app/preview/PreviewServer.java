package org.coranto.app.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.coranto.app.CorantoException;
import org.coranto.app.Obstacle;

/// Serves a folder to browsers on this machine only, and notifies open pages when it has changed.
public final class PreviewServer implements AutoCloseable {

  private static final int BACKLOG = 50;

  static {
    // without it the last packet of an answer waits 40 ms for an acknowledgement (Nagle)
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final BrowserConnections listeners = new BrowserConnections(System.currentTimeMillis());
  private final ServedFolder site;

  private PreviewServer(HttpServer server, Path site) {
    this.server = server;
    this.site = new ServedFolder(site);
    server.setExecutor(threads);
    server.createContext("/", new PreviewHandler(this.site, listeners));
    server.start();
  }

  /// @param site the folder; may be filled later, and replaced while it is served
  public static PreviewServer start(Path site, Ports ports) {
    for (int port = ports.first(); port <= ports.last(); port++) {
      try {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        return new PreviewServer(HttpServer.create(address, BACKLOG), site);
      } catch (BindException e) {
        if (port == ports.last()) {
          throw new CorantoException(taken(ports), e);
        }
      } catch (IOException e) {
        throw new CorantoException("could not serve on port " + port, e);
      }
    }
    throw new IllegalStateException("ports is never empty");
  }

  private static Obstacle taken(Ports ports) {
    return ports.first() == ports.last()
        ? new Obstacle.PortInUse(ports.first())
        : new Obstacle.PortsInUse(ports.first(), ports.last());
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /// `http://localhost:8080/`.
  public URI address() {
    return URI.create("http://localhost:" + port() + "/");
  }

  /// Those that are open now.
  Opened openPages() {
    var files = new TreeSet<String>();
    listeners.pages().forEach(path -> site.fileAt(path).ifPresent(files::add));
    return new Opened(files);
  }

  /// The pages that were open when a build began.
  final class Opened implements OpenPages {

    private final Set<String> files;
    private boolean shown;

    private Opened(Set<String> files) {
      this.files = Set.copyOf(files);
    }

    @Override
    public Set<String> files() {
      return files;
    }

    @Override
    public void show() {
      shown = true;
      reload();
    }

    /// Also the rest is built now: pages that were opened meanwhile may be old.
    void finish() {
      if (!shown || !files.containsAll(listeners.served())) {
        reload();
      }
    }
  }

  /// The site has changed: reloads every open page.
  public void reload() {
    listeners.reload();
  }

  /// The build failed: every open page shows the error until the next [#reload].
  public void trouble(String message) {
    listeners.trouble(message);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
