package org.coranto.app.build;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.coranto.app.repo.FileStamp;
import org.coranto.app.site.BuildState;
import org.coranto.app.site.BuildStateFile;
import org.coranto.model.Edition;
import org.coranto.model.EditionHead;

/// What one process keeps from build to build: the state of the site, and editions that were
/// parsed. A build that is the only one of its process begins with an empty one.
final class BuildMemory {

  private final Map<EditionHead, Edition> editions = new ConcurrentHashMap<>();
  private Optional<FileStamp> written = Optional.empty();
  private BuildState state = BuildState.NONE;

  /// The state in the file, which is read only where another process has written it.
  BuildState read(BuildStateFile file) {
    var stamp = FileStamp.of(file.path());
    if (stamp.isEmpty() || !stamp.equals(written)) {
      state = file.read();
      written = stamp;
    }
    return state;
  }

  void write(BuildStateFile file, BuildState now) {
    file.write(now);
    state = now;
    written = FileStamp.of(file.path());
  }

  /// By head, which has the digest of the text.
  Map<EditionHead, Edition> editions() {
    return editions;
  }

  /// Drops everything that is no longer in the site; drops all if the way of reading texts has
  /// changed.
  void keepOnly(List<EditionHead> heads, boolean readAsBefore) {
    if (readAsBefore) {
      editions.keySet().retainAll(new HashSet<>(heads));
    } else {
      editions.clear();
    }
  }
}
