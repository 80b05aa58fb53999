package org.coranto.app.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

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
   * @param build makes the site anew; returns what is wrong with the newsletter, for the browser to
   *     show, or nothing
   */
  public static LivePreview start(
      PreviewServer server, Path site, List<Path> sources, Supplier<Optional<String>> build) {
    return new LivePreview(
        server,
        Watch.start(
            sources,
            Set.of(site),
            () -> build.get().ifPresentOrElse(server::trouble, server::reload)));
  }

  @Override
  public void close() {
    watch.close();
    server.close();
  }
}
