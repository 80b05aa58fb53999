package org.coranto.app.repo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.coranto.app.repo.WriteResult.Moved;
import org.coranto.app.repo.WriteResult.Unversioned;
import org.coranto.model.TextChange.Because;

/// Writes a change into its file, without a commit.
record FileOnly(Path scratch) {

  WriteResult write(Change change, Because because) throws IOException {
    var files = new AtomicFile(scratch);
    var before = change.before();
    change.announce("");
    boolean written =
        before == null
            ? files.create(change.file(), change.after())
            : Files.exists(change.file()) && files.replace(change.file(), before, change.after());
    return written ? new Unversioned(because) : new Moved(change.file().toString());
  }
}
