package org.coranto.app.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.coranto.app.CorantoException;

/// Calls a listener whenever something in the watched folders has changed, on one thread of its
/// own. Changes during a call cause another call afterwards.
public final class Watch implements AutoCloseable {

  private static final Duration INTERVAL = Duration.ofMillis(100);

  private final ChangeDetector eye;

  private Watch(ChangeDetector eye, Runnable onChange) {
    this.eye = eye;
    Thread.ofPlatform().daemon().name("watch").start(() -> run(onChange));
  }

  /// @param places folders, with all their subfolders, and files
  /// @param except folders in them where changes are ignored: the folder of the site
  /// @param onChange must not throw
  public static Watch start(List<Path> places, Set<Path> except, Runnable onChange) {
    try {
      return new Watch(bestEye(WatchedPlaces.of(places, except)), onChange);
    } catch (IOException e) {
      throw new CorantoException("could not watch " + places + " for changes", e);
    }
  }

  private static ChangeDetector bestEye(WatchedPlaces places) throws IOException {
    // the JDK's watch service on macOS polls only every two seconds
    if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac")) {
      try {
        return new WatchServiceDetector(places);
      } catch (IOException _) {
        // the system's limit of watches is reached, or this file system sends no events
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
      throw new CorantoException("changes are no longer detected; start the preview again", e);
    }
  }

  /// Finishes the current call and makes no more.
  @Override
  public void close() {
    try {
      eye.close();
    } catch (IOException e) {
      throw new CorantoException("could not stop watching", e);
    }
  }
}
