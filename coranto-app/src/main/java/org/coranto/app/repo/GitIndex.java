package org.coranto.app.repo;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.util.FS;

/// Changes Git's index at one path. The new index is written into the scratch folder, and
/// `index.lock` is a hard link to it. So a lock that a killed process has left can be recognised,
/// and a lock of Git is never removed.
final class GitIndex {

  /// The prefix of new indexes, before the process id.
  static final String NAME = "index-";

  private static final int TRIES = 12;

  private final Path index;
  private final Path lock;
  private final Path scratch;
  private final Path draft;

  /// @param scratch a folder on the same disk
  GitIndex(WorkTree tree, Path scratch) {
    this.index = tree.repository().getIndexFile().toPath();
    this.lock = index.resolveSibling(index.getFileName() + ".lock");
    this.scratch = scratch;
    this.draft = scratch.resolve(NAME + ProcessHandle.current().pid());
  }

  /// The state of a path in the index.
  sealed interface Staged {
    /// A text, in one stage.
    record Text(ObjectId id) implements Staged {}

    record Nothing() implements Staged {}

    /// A conflict.
    record Unmerged() implements Staged {}

    /// The index cannot be read.
    record Unreadable() implements Staged {}
  }

  Staged at(String path) {
    try {
      var entry = DirCache.read(index.toFile(), FS.DETECTED).getEntry(path);
      if (entry == null) {
        return new Staged.Nothing();
      }
      return entry.isMerged() ? new Staged.Text(entry.getObjectId()) : new Staged.Unmerged();
    } catch (IOException _) {
      return new Staged.Unreadable();
    }
  }

  /// Puts a text into the index.
  ///
  /// @return false if another program has locked the index
  boolean put(String path, ObjectId id) throws IOException {
    for (int tries = 0; tries < TRIES; tries++) {
      if (replace(path, id)) {
        return true;
      }
      if (!WriteBackoff.after(tries)) {
        break;
      }
    }
    return false;
  }

  private boolean replace(String path, ObjectId id) throws IOException {
    var old = Files.exists(index) ? Files.readAllBytes(index) : new byte[0];
    make(old, path, id);
    try {
      if (!take()) {
        return false;
      }
      var now = Files.exists(index) ? Files.readAllBytes(index) : new byte[0];
      if (!Arrays.equals(old, now)) {
        Files.delete(lock);
        return false;
      }
      Files.move(lock, index, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private void make(byte[] old, String path, ObjectId id) throws IOException {
    Files.deleteIfExists(draft.resolveSibling(draft.getFileName() + ".lock"));
    Files.deleteIfExists(draft);
    if (old.length > 0) {
      Files.write(draft, old);
    }
    var made = new DirCache(draft.toFile(), FS.DETECTED);
    made.read();
    if (!made.lock()) {
      throw new IOException("could not write " + draft);
    }
    var editor = made.editor();
    editor.add(new Edit(path, id));
    editor.finish();
    made.write();
    if (!made.commit()) {
      throw new IOException("could not write " + draft);
    }
  }

  /// Sets the object without times and sizes, which Git fills in after reading the file.
  private static final class Edit extends DirCacheEditor.PathEdit {

    private final ObjectId id;

    Edit(String path, ObjectId id) {
      super(path);
      this.id = id;
    }

    @Override
    public void apply(DirCacheEntry entry) {
      entry.setFileMode(entry.getRawMode() == 0 ? FileMode.REGULAR_FILE : entry.getFileMode());
      entry.setObjectId(id);
      entry.setLength(0);
      entry.setLastModified(java.time.Instant.EPOCH);
    }
  }

  private boolean take() throws IOException {
    try {
      Files.createLink(lock, draft);
      return true;
    } catch (FileAlreadyExistsException _) {
      return false;
    } catch (UnsupportedOperationException _) {
      return copied();
    }
  }

  private boolean copied() throws IOException {
    try {
      Files.copy(draft, lock);
      return true;
    } catch (FileAlreadyExistsException _) {
      return false;
    }
  }

  /// Removes a lock that a killed process of Coranto has left.
  void recover() throws IOException {
    try (var made = Files.newDirectoryStream(scratch, NAME + "*")) {
      for (var file : made) {
        if (Files.exists(lock) && Files.isSameFile(file, lock)) {
          Files.delete(lock);
        }
        Files.deleteIfExists(file);
      }
    }
  }
}
