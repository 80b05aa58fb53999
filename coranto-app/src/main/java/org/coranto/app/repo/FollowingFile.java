package org.coranto.app.repo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Writes a committed change into the file, and keeps edits that were made meanwhile.
record FollowingFile(Path scratch) {

  /// @param before the expected content of the file; null if it does not exist
  /// @return whether the file has the change now
  boolean write(Path file, byte @Nullable [] before, byte[] after) throws IOException {
    var files = new AtomicFile(scratch);
    if (before == null) {
      return files.create(file, after) || AtomicFile.isEqual(file, after);
    }
    if (!Files.exists(file)) {
      return false;
    }
    var now = Files.readAllBytes(file);
    if (java.util.Arrays.equals(now, after)) {
      return true;
    }
    var merged = ThreeWayMerge.of(before, now, after);
    return merged.isPresent() && files.replace(file, now, merged.get());
  }
}
