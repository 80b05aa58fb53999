package org.coranto.app.repo;

import java.io.IOException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;

/// The tree of a commit with one file replaced or added.
record TreeWithFile(Repository repository, ObjectInserter inserter) {

  /// @param head the last commit; zero without one
  ObjectId of(ObjectId head, String path, ObjectId blob) throws IOException {
    var made = DirCache.newInCore();
    if (!head.equals(ObjectId.zeroId())) {
      var builder = made.builder();
      try (var reader = repository.newObjectReader();
          var walk = new RevWalk(reader)) {
        builder.addTree(new byte[0], 0, reader, walk.parseCommit(head).getTree());
      }
      builder.finish();
    }
    var editor = made.editor();
    editor.add(
        new DirCacheEditor.PathEdit(path) {
          @Override
          public void apply(DirCacheEntry entry) {
            entry.setFileMode(
                entry.getRawMode() == 0 ? FileMode.REGULAR_FILE : entry.getFileMode());
            entry.setObjectId(blob);
          }
        });
    editor.finish();
    return made.writeTree(inserter);
  }
}
