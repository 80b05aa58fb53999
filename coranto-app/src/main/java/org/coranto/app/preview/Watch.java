package org.coranto.app.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.coranto.app.CorantoException;

/**
 * Calls somebody whenever something in some folders has changed, on one thread of its own. What
 * changes while they are at work is told when they have finished.
 */
public final class Watch implements AutoCloseable {

  private static final Duration INTERVAL = Duration.ofMillis(100);

  private final ChangeDetector eye;

  private Watch(ChangeDetector eye, Runnable onChange) {
    this.eye = eye;
    Thread.ofPlatform().daemon().name("watch").start(() -> run(onChange));
  }

  /**
   * @param places folders, with all that is below them, and files
   * @param except folders below them where changes do not matter: the one that the site is built in
   * @param onChange must not throw
   */
  public static Watch start(List<Path> places, Set<Path> except, Runnable onChange) {
    try {
      return new Watch(bestEye(WatchedPlaces.of(places, except)), onChange);
    } catch (IOException e) {
      throw new CorantoException("Cannot watch " + places + " for changes", e);
    }
  }

  private static ChangeDetector bestEye(WatchedPlaces places) throws IOException {
    // the JDK's watch service on macOS looks only every other second
    if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac")) {
      try {
        return new WatchServiceDetector(places);
      } catch (IOException _) {
        // the system's limit of watches is reached, or this file system tells nothing
      }
    }
    return new PollingDetector(places, INTERVAL);
  }

  private void run(Runnable onChange) {
    try {
      while (eye.awaitChange()) {
        onChange.run();
      }
    } catch (IOException e) {
      throw new CorantoException("Changes are no longer seen; start the preview again", e);
    }
  }

  /** Work that has begun is finished; no more begins. */
  @Override
  public void close() {
    try {
      eye.close();
    } catch (IOException e) {
      throw new CorantoException("Cannot stop watching", e);
    }
  }
}
