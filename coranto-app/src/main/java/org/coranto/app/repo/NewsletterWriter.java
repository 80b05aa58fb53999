package org.coranto.app.repo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.coranto.app.CorantoException;
import org.coranto.app.repo.NewsletterRepository.Author;
import org.coranto.app.repo.WriteResult.Moved;
import org.coranto.app.repo.WriteResult.Unversioned;
import org.eclipse.jgit.lib.ObjectId;
import org.coranto.model.TextChange.Because;

/**
 * The one way by which texts of a newsletter are changed. In a Git repository a change is a commit
 * of that file alone: objects first, then the branch if it is still where it was, and only then the
 * file and the index.
 */
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

  /**
   * @param root the newsletter's folder, links resolved
   * @param state where commands keep what is theirs; needed where there is no repository
   * @param environment in which variables of Git may be
   */
  public static NewsletterWriter of(Path root, Path state, Map<String, String> environment) {
    return new NewsletterWriter(root, state, environment);
  }

  /** The person whom Git's settings name as committer. */
  public Optional<Author> committer() {
    try (var tree = Opened.around(root, environment)) {
      return tree.is()
          ? tree.get().settings().committer()
          : GitSettings.ofNoRepository(environment).committer();
    }
  }

  /**
   * Whether a commit is on the branch that is checked out.
   *
   * @param id in hexadecimal
   */
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

  /**
   * Tries until nobody was faster. Other processes that write wait meanwhile.
   *
   * @param attempt reads what it changes, every time, and writes it
   */
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
        "the newsletter was changed by others each of %d times that a change was tried (last: %s); nothing was written%s"
            .formatted(TRIES, last, locked()));
  }

  /** Names a file that keeps everybody out. */
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

  /** Keeps other processes that write waiting meanwhile: before any lock of the database. */
  public <T> T inTurn(Supplier<T> work) {
    repair();
    try (var _ = ProcessLock.take(scratch().resolve("lock"))) {
      return work.get();
    }
  }

  /**
   * Writes a change once; {@link Moved} where it was made from something else than what is there.
   */
  public WriteResult write(Change change) {
    repair();
    if (change.before() == null) {
      refuseOutside(change.file());
    }
    try (var lock = ProcessLock.take(scratch().resolve("lock"));
        var tree = Opened.around(root, environment)) {
      return tree.is()
          ? new CommitWriter(tree.get(), scratch(), lock.isAlone()).write(change)
          : unversioned(change, scratch(), Because.NO_REPOSITORY);
    } catch (IOException e) {
      throw new CorantoException("could not write " + change.file(), e);
    }
  }

  /** A name of a new file comes from settings, which may lead anywhere. */
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

  static WriteResult unversioned(Change change, Path scratch, Because because) throws IOException {
    var files = new AtomicFile(scratch);
    var before = change.before();
    change.announce("");
    boolean written =
        before == null
            ? files.create(change.file(), change.after())
            : Files.exists(change.file()) && files.replace(change.file(), before, change.after());
    return written ? new Unversioned(because) : new Moved(change.file().toString());
  }

  /** Ends what a process that was killed has begun. Costs next to nothing where that is nothing. */
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
      throw new CorantoException("could not repair what an earlier run has left", e);
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

  /** For what is on its way: in the repository, or among the state where there is none. */
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

  /** A work tree, or none. */
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

  static boolean isEqual(Path file, byte[] bytes) throws IOException {
    return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes);
  }
}
