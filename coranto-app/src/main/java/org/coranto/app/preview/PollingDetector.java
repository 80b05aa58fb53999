package org.coranto.app.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.coranto.app.repo.FileStamp;

/// Detects changes by polling, where the system sends no events (macOS, network drives).
final class PollingDetector implements ChangeDetector {

  private static final FileStamp FOLDER = new FileStamp(0, 0);

  private final WatchedPlaces places;
  private final Duration interval;
  private final CountDownLatch closed = new CountDownLatch(1);
  private Map<Path, FileStamp> seen;

  PollingDetector(WatchedPlaces places, Duration interval) throws IOException {
    this.places = places;
    this.interval = interval;
    seen = look();
  }

  @Override
  public boolean awaitChange() throws IOException {
    var before = seen;
    while (seen.equals(before)) {
      if (isClosedWithin(interval)) {
        return false;
      }
      seen = look();
    }
    return true;
  }

  private boolean isClosedWithin(Duration time) {
    try {
      return closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private Map<Path, FileStamp> look() throws IOException {
    var stamps = new HashMap<Path, FileStamp>();
    // a folder's time also changes for files that are ignored; the other files have stamps
    places.walk((path, attributes) ->
        stamps.put(path, attributes.isDirectory() ? FOLDER : FileStamp.of(attributes)));
    return stamps;
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
