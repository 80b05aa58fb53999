package org.coranto.app.build;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.coranto.app.ContentException;
import org.coranto.app.CorantoException;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.preview.LivePreview;
import org.coranto.app.preview.Ports;
import org.coranto.app.preview.PreviewServer;

/** Shows a newsletter with its drafts on this machine, and builds it again at every change. */
public final class PreviewSite {

  private final BuildSite builder;
  private final Consumer<String> log;

  /**
   * @param log told of every build and every mistake
   */
  public PreviewSite(BuildSite builder, Consumer<String> log) {
    this.builder = builder;
    this.log = log;
  }

  /** A preview that runs until it is closed. */
  public record Running(URI address, LivePreview preview) implements AutoCloseable {
    @Override
    public void close() {
      preview.close();
    }
  }

  /**
   * @param request its address is replaced by the server's
   * @throws ContentException where the newsletter has mistakes from the start
   * @throws CorantoException where no port is free
   */
  public Running start(BuildRequest request, Ports ports) {
    var site =
        request.out().orElse(Newsletter.real(request.newsletter()).resolve(".coranto/preview"));
    var out = site.toAbsolutePath().normalize();
    var server = PreviewServer.start(out, ports);
    var local =
        new BuildRequest(
            request.newsletter(),
            request.configuration(),
            Optional.of(out),
            Optional.of(server.address()),
            true);
    try {
      tell(builder.run(local));
    } catch (RuntimeException trouble) {
      server.close();
      throw trouble;
    }
    var sources = List.<Path>of(request.newsletter(), request.configuration());
    return new Running(
        server.address(), LivePreview.start(server, out, sources, () -> rebuild(local)));
  }

  private Optional<String> rebuild(BuildRequest request) {
    try {
      tell(builder.run(request));
      return Optional.empty();
    } catch (ContentException | CorantoException trouble) {
      log.accept(String.valueOf(trouble.getMessage()));
      return Optional.of(String.valueOf(trouble.getMessage()));
    } catch (RuntimeException mistake) { // of ours: the preview goes on all the same
      log.accept("a mistake in Coranto itself: " + mistake);
      return Optional.of("a mistake in Coranto itself: " + mistake);
    }
  }

  private void tell(BuildReport report) {
    report.notices().forEach(log);
    if (report.written() > 0) {
      log.accept("%,d files written".formatted(report.written()));
    }
  }
}
