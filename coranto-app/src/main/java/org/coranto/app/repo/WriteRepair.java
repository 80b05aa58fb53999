package org.coranto.app.repo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.jgit.lib.ObjectId;

/// Completes a change whose process was killed between updating branch, file and index.
final class WriteRepair {

  /// An empty lock file of Git that is older is left over.
  private static final Duration EMPTY = Duration.ofSeconds(2);

  private final WorkTree tree;
  private final Path scratch;
  private final GitIndex index;

  /// @param scratch the scratch folder, not used by another process now
  WriteRepair(WorkTree tree, Path scratch) {
    this.tree = tree;
    this.scratch = scratch;
    this.index = new GitIndex(tree, scratch);
  }

  void run() throws IOException {
    index.recover();
    clean();
    for (var pending : PendingWrite.in(scratch)) {
      unlockBranch(pending.commit());
      if (!isThere(pending) || bringForward(pending)) {
        pending.forget(scratch);
      }
    }
  }

  /// Deletes temporary files that were not moved to their place.
  private void clean() throws IOException {
    try (var files = Files.newDirectoryStream(scratch, "*.new")) {
      for (var file : files) {
        Files.deleteIfExists(file);
      }
    }
  }

  /// Removes a branch lock that the process of this commit has left.
  private void unlockBranch(ObjectId commit) throws IOException {
    var lock = tree.branchLock();
    long end = System.nanoTime() + EMPTY.toNanos();
    while (Files.exists(lock) && System.nanoTime() < end && Files.size(lock) == 0) {
      if (!WriteBackoff.shortly()) {
        return;
      }
    }
    if (Files.exists(lock)) {
      var content = Files.readString(lock).strip();
      if (content.isEmpty() || content.equals(commit.name())) {
        Files.deleteIfExists(lock);
      }
    }
  }

  /// Whether the branch contains the commit, and the text was not changed since.
  private boolean isThere(PendingWrite pending) throws IOException {
    var head = tree.head();
    if (!tree.has(pending.commit())) {
      return false;
    }
    var now = tree.blob(head, pending.path());
    var then = tree.blob(pending.commit(), pending.path());
    return now.isPresent() && then.isPresent() && now.get().id().equals(then.get().id());
  }

  /// Updates file and index; returns whether the index could be written.
  private boolean bringForward(PendingWrite pending) throws IOException {
    var file = tree.top().resolve(pending.path());
    var before =
        pending.before().equals(ObjectId.zeroId()) ? null : tree.blob(pending.before()).bytes();
    new FollowingFile(scratch).write(file, before, tree.blob(pending.after()).bytes());
    var committed = tree.blob(pending.commit(), pending.path()).orElseThrow().id();
    return switch (index.at(pending.path())) {
      case GitIndex.Staged.Text(var id) when id.equals(pending.staged()) ->
          index.put(pending.path(), committed);
      case GitIndex.Staged.Nothing() when pending.staged().equals(ObjectId.zeroId()) ->
          index.put(pending.path(), committed);
      case GitIndex.Staged.Text _,
          GitIndex.Staged.Nothing _,
          GitIndex.Staged.Unmerged _,
          GitIndex.Staged.Unreadable _ ->
          true; // something else is staged
    };
  }
}
