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
import org.coranto.app.preview.OpenPages;
import org.coranto.app.preview.Ports;
import org.coranto.app.preview.PreviewServer;
import org.coranto.app.repo.FileStamp;
import org.coranto.registry.Outputs;

/// Serves a newsletter with its drafts on this machine, and builds it again at every change.
public final class PreviewSite {

  private Newsletter newsletter;
  private final Consumer<String> log;
  private final BuildMemory memory = new BuildMemory();
  private Optional<FileStamp> configuration = Optional.empty();

  /// @param log gets a line for every build and every error
  public PreviewSite(Newsletter newsletter, Consumer<String> log) {
    this.newsletter = newsletter;
    this.log = log;
  }

  /// A preview that runs until it is closed.
  public record Running(URI address, LivePreview preview) implements AutoCloseable {
    @Override
    public void close() {
      preview.close();
    }
  }

  /// @param out the folder of the site; by default `.coranto/preview` in the newsletter's folder
  /// @param ports the ports to try; the first free one is used
  public record Request(Optional<Path> out, Ports ports) {}

  /// @throws ContentException if the newsletter has errors at the start
  /// @throws CorantoException if no port is free
  public Running run(Request request) {
    var out =
        request
            .out()
            .orElse(newsletter.root().resolve(BuildTarget.USUAL_STATE).resolve("preview"))
            .toAbsolutePath()
            .normalize();
    var server = PreviewServer.start(out, request.ports());
    var local = new BuildSite.Request(Optional.of(out), Optional.of(server.address()), true, true);
    try {
      configuration = FileStamp.of(newsletter.configuration());
      report(build(local, OpenPages.NONE));
    } catch (RuntimeException trouble) {
      server.close();
      throw trouble;
    }
    var sources = List.of(newsletter.root(), newsletter.configuration());
    return new Running(
        server.address(), LivePreview.start(server, out, sources, pages -> rebuild(local, pages)));
  }

  private BuildOutcome build(BuildSite.Request request, OpenPages pages) {
    return new BuildSite(newsletter, Outputs.ALL, memory, pages).run(request);
  }

  private Optional<String> rebuild(BuildSite.Request request, OpenPages pages) {
    try {
      reopenIfChanged();
      report(build(request, pages));
      return Optional.empty();
    } catch (ContentException | CorantoException trouble) {
      log.accept(String.valueOf(trouble.getMessage()));
      return Optional.of(String.valueOf(trouble.getMessage()));
    } catch (RuntimeException mistake) { // a bug; the preview continues
      log.accept("a bug in Coranto: " + mistake);
      return Optional.of("a bug in Coranto: " + mistake);
    }
  }

  private void reopenIfChanged() {
    var stamp = FileStamp.of(newsletter.configuration());
    if (!stamp.equals(configuration)) {
      newsletter = newsletter.reopened();
      configuration = stamp;
    }
  }

  private void report(BuildOutcome outcome) {
    switch (outcome) {
      case BuildOutcome.Built(var report) -> report(report);
      case BuildOutcome.Refused refused ->
          log.accept(
              "%d of %d editions would be removed; the preview was not changed"
                  .formatted(refused.removed().size(), refused.before()));
    }
  }

  private void report(BuildReport report) {
    report.leftOut().forEach(log);
    report.notices().forEach(log);
    if (report.written() > 0) {
      log.accept("%,d files written".formatted(report.written()));
    }
  }
}
