package org.coranto.app.repo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.coranto.app.CorantoException;
import org.coranto.app.repo.NewsletterRepository.Author;
import org.coranto.app.repo.WriteResult.Moved;
import org.coranto.model.TextChange.Because;
import org.eclipse.jgit.lib.ObjectId;

/// Writes the texts of a newsletter; nothing else does. In a Git repository a change is a commit of
/// that file alone: first objects, then the branch if it has not moved, then the file and the
/// index.
public final class NewsletterWriter {

  private static final int TRIES = 25;

  private final Path root;
  private final Path state;
  private final Map<String, String> environment;

  private NewsletterWriter(Path root, Path state, Map<String, String> environment) {
    this.root = root;
    this.state = state;
    this.environment = Map.copyOf(environment);
  }

  /// @param root the newsletter's folder, with links resolved
  /// @param state the newsletter's state folder; used outside a repository
  /// @param environment variables, which may include Git's
  public static NewsletterWriter of(Path root, Path state, Map<String, String> environment) {
    return new NewsletterWriter(root, state, environment);
  }

  /// The committer in Git's settings.
  public Optional<Author> committer() {
    try (var tree = Opened.around(root, environment)) {
      return tree.is()
          ? tree.get().settings().committer()
          : GitSettings.ofNoRepository(environment).committer();
    }
  }

  /// Whether a commit is on the branch that is checked out.
  ///
  /// @param id in hexadecimal
  public boolean hasCommit(String id) {
    if (!ObjectId.isId(id)) {
      return false;
    }
    try (var tree = Opened.around(root, environment)) {
      return tree.is() && tree.get().has(ObjectId.fromString(id));
    } catch (IOException e) {
      throw new CorantoException("could not look up the commit " + id, e);
    }
  }

  /// Repeats an attempt until no other process was faster. Other Coranto processes wait.
  ///
  /// @param attempt reads the content again each time, and writes the change
  public <T> T untilDone(Supplier<Attempt<T>> attempt) {
    repair();
    var last = "";
    for (int tries = 0; tries < TRIES; tries++) {
      try (var _ = ProcessLock.take(scratch().resolve("lock"))) {
        switch (attempt.get()) {
          case Attempt.Done<T>(var value) -> {
            return value;
          }
          case Attempt.Overtaken<T>(Moved(var theirs)) -> last = theirs;
        }
      }
      if (!WriteBackoff.after(tries)) {
        break;
      }
    }
    throw new CorantoException(
        "the newsletter was changed by other programs at each of %d tries (last: %s); nothing was written%s"
            .formatted(TRIES, last, locked()));
  }

  /// Names the lock file that blocks the branch, if any.
  private String locked() {
    try (var tree = Opened.around(root, environment)) {
      if (tree.is() && Files.exists(tree.get().branchLock())) {
        return ". The branch is locked by %s; if no Git program is running, delete that file"
            .formatted(tree.get().branchLock());
      }
      return "";
    } catch (IOException _) {
      return "";
    }
  }

  /// Runs work while other Coranto processes wait; to be called before any lock of the database.
  public <T> T inTurn(Supplier<T> work) {
    repair();
    try (var _ = ProcessLock.take(scratch().resolve("lock"))) {
      return work.get();
    }
  }

  /// Tries a change once; [Moved] if the content is not what the change was made from.
  public WriteResult write(Change change) {
    repair();
    if (change.before() == null) {
      refuseOutside(change.file());
    }
    try (var lock = ProcessLock.take(scratch().resolve("lock"));
        var tree = Opened.around(root, environment)) {
      return tree.is()
          ? new CommitWriter(tree.get(), scratch(), lock.isAlone()).write(change)
          : new FileOnly(scratch()).write(change, Because.NO_REPOSITORY);
    } catch (IOException e) {
      throw new CorantoException("could not write " + change.file(), e);
    }
  }

  /// The name of a new file comes from the configuration and must not lead out of the folder.
  private void refuseOutside(Path file) {
    try {
      if (file.normalize().startsWith(root)
          && Files.createDirectories(file.normalize().resolveSibling(""))
              .toRealPath()
              .startsWith(root)) {
        return;
      }
    } catch (IOException e) {
      throw new CorantoException("could not write " + file, e);
    }
    throw new CorantoException("refused to write outside the newsletter's folder: " + file);
  }

  /// Completes the changes of a process that was killed. Fast if there are none.
  public static void repair(Path root, Map<String, String> environment) {
    var folder = GitFolder.around(root).map(NewsletterWriter::scratch);
    if (folder.isEmpty() || !isUnfinished(folder.get())) {
      return;
    }
    try (var lock = ProcessLock.take(folder.get().resolve("lock"));
        var tree = Opened.around(root, environment)) {
      if (lock.isAlone() && tree.is()) {
        new WriteRepair(tree.get(), folder.get()).run();
      }
    } catch (IOException e) {
      throw new CorantoException("could not complete a change of an earlier run", e);
    }
  }

  void repair() {
    repair(root, environment);
  }

  private static boolean isUnfinished(Path folder) {
    var names = folder.toFile().list();
    return names != null
        && Stream.of(names)
            .anyMatch(it -> it.startsWith(PendingWrite.NAME) || it.startsWith(GitIndex.NAME));
  }

  /// The folder for unfinished changes: in the Git folder, or in the state folder outside a
  /// repository.
  private Path scratch() {
    var folder = GitFolder.around(root).map(NewsletterWriter::scratch).orElse(state);
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
        if (folder.equals(state)) {
          Files.writeString(folder.resolve(".gitignore"), "*\n");
        }
      }
    } catch (IOException e) {
      throw new CorantoException("could not make the folder " + folder, e);
    }
    return folder;
  }

  private static Path scratch(Path gitDir) {
    return gitDir.resolve("coranto");
  }

  /// The work tree, if any.
  private record Opened(Optional<WorkTree> tree) implements AutoCloseable {

    static Opened around(Path root, Map<String, String> environment) {
      return new Opened(WorkTree.around(root, environment));
    }

    boolean is() {
      return tree.isPresent();
    }

    WorkTree get() {
      return tree.orElseThrow();
    }

    @Override
    public void close() {
      tree.ifPresent(WorkTree::close);
    }
  }
}
