package org.coranto.app.repo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.jgit.lib.ObjectId;

/** Ends what a process that was killed between branch, file and index has begun. */
final class WriteRepair {

  /** A lock of Git that is empty for longer was left behind. */
  private static final Duration EMPTY = Duration.ofSeconds(2);

  private final WorkTree tree;
  private final Path scratch;
  private final GitIndex index;

  /**
   * @param scratch of which no other process makes use now
   */
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

  /** Files that were begun and never took their place. */
  private void clean() throws IOException {
    try (var files = Files.newDirectoryStream(scratch, "*.new")) {
      for (var file : files) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Removes the lock of a branch that was left by the process that made this commit. */
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

  /** Whether the branch has the commit, and nobody has changed the text since. */
  private boolean isThere(PendingWrite pending) throws IOException {
    var head = tree.head();
    if (!tree.has(pending.commit())) {
      return false;
    }
    var now = tree.blob(head, pending.path());
    var then = tree.blob(pending.commit(), pending.path());
    return now.isPresent() && then.isPresent() && now.get().id().equals(then.get().id());
  }

  /** Whether the index could be written, too. */
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
          true; // somebody has staged something else
    };
  }
}
