package org.coranto.app.site;

import java.nio.file.Path;
import org.coranto.app.CorantoException;
import org.coranto.app.Progress;
import org.coranto.app.repo.ProcessLock;
import org.coranto.app.repo.StateDirectory;

/// The turn of one build among all that write into one site's folder.
public final class SiteLock implements AutoCloseable {

  private final ProcessLock lock;

  private SiteLock(ProcessLock lock) {
    this.lock = lock;
  }

  /// Waits until no other build uses the site. The lock is a file beside the site:
  /// `.coranto/.site.lock` for `.coranto/site`. On a file system without locks, builds do not wait
  /// for each other.
  ///
  /// @param site its real folder
  /// @param progress is informed when another build takes longer than a second
  /// @throws CorantoException if another build takes longer than a minute
  public static SiteLock take(Path site, Progress progress) {
    var file = site.resolveSibling("." + site.getFileName() + ".lock");
    StateDirectory.refuseLink(file);
    var lock = ProcessLock.take(file, () -> progress.at("waiting for another build", 0, 1));
    if (lock.isBusy()) {
      lock.close();
      throw new CorantoException(
          "another build has been writing into %s for a minute. Wait until it has ended, or end it, and build again."
              .formatted(site));
    }
    return new SiteLock(lock);
  }

  @Override
  public void close() {
    lock.close();
  }
}
