package org.coranto.app.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Builds a site again at every change of its newsletter, and reloads it in open browsers.
public final class LivePreview implements AutoCloseable {

  private final PreviewServer server;
  private final Watch watch;

  private LivePreview(PreviewServer server, Watch watch) {
    this.server = server;
    this.watch = watch;
  }

  /// @param server serves `site`; closed with this object
  /// @param site the folder of the site, where changes are ignored
  /// @param sources the watched places: the newsletter's folder, a configuration in another folder
  /// @param build builds the site again, and shows the open pages first; returns the problem of the
  ///   newsletter, for the browser to show, or nothing
  public static LivePreview start(
      PreviewServer server,
      Path site,
      List<Path> sources,
      Function<OpenPages, Optional<String>> build) {
    return new LivePreview(
        server, Watch.start(sources, Set.of(site), () -> rebuild(server, build)));
  }

  private static void rebuild(PreviewServer server, Function<OpenPages, Optional<String>> build) {
    var pages = server.openPages();
    build.apply(pages).ifPresentOrElse(server::trouble, pages::finish);
  }

  @Override
  public void close() {
    watch.close();
    server.close();
  }
}
