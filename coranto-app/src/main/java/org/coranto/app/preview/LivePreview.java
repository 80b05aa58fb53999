package org.coranto.app.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A site that is built again whenever its newsletter changes, in browsers that show it at once. */
public final class LivePreview implements AutoCloseable {

  private final PreviewServer server;
  private final Watch watch;

  private LivePreview(PreviewServer server, Watch watch) {
    this.server = server;
    this.watch = watch;
  }

  /**
   * @param server of {@code site}; closed with this
   * @param site the folder that is built, in which changes do not matter
   * @param sources what is watched: the newsletter's folder, the configuration elsewhere
   * @param build makes the site anew, and shows the pages that are open first; returns what is wrong with the newsletter, for the browser to
   *     show, or nothing
   */
  public static LivePreview start(
      PreviewServer server, Path site, List<Path> sources, Function<OpenPages, Optional<String>> build) {
    return new LivePreview(
        server,
        Watch.start(
            sources,
            Set.of(site),
            () -> rebuild(server, build)));
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
