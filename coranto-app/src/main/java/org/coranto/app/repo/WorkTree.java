package org.coranto.app.repo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.coranto.app.CorantoException;
import org.coranto.app.Obstacle;
import org.eclipse.jgit.attributes.Attributes;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/// The Git work tree that contains a folder, and its repository.
final class WorkTree implements AutoCloseable {

  private final Repository repository;
  private final Path top;
  private final GitSettings settings;

  private WorkTree(Repository repository, Path top, GitSettings settings) {
    this.repository = repository;
    this.top = top;
    this.settings = settings;
  }

  /// Empty if the folder is in none.
  static Optional<WorkTree> around(Path folder, Map<String, String> variables) {
    RepositoryOnlyConfig.apply();
    var builder = new FileRepositoryBuilder().setMustExist(true).findGitDir(folder.toFile());
    refuseOther(new GitEnvironment(variables), folder, builder.getGitDir());
    if (builder.getGitDir() == null) {
      return Optional.empty();
    }
    try {
      var repository = builder.build();
      if (repository.isBare()) {
        repository.close();
        return Optional.empty();
      }
      var settings =
          GitSettings.of(
              repository.getDirectory().toPath(),
              repository.getCommonDirectory().toPath(),
              new GitEnvironment(variables));
      return Optional.of(
          new WorkTree(repository, repository.getWorkTree().toPath().toRealPath(), settings));
    } catch (IOException e) {
      throw new CorantoException("could not open the Git repository around " + folder, e);
    }
  }

  /// Git's own hooks set these variables to the repository of the folder; with other values, a
  /// command would change another repository than the user expects.
  private static void refuseOther(GitEnvironment environment, Path folder, @Nullable File found) {
    refuseOther("GIT_DIR", environment, folder, found == null ? null : found.toPath());
    refuseOther(
        "GIT_WORK_TREE",
        environment,
        folder,
        found == null || !found.getName().equals(".git") ? null : found.toPath().getParent());
  }

  private static void refuseOther(
      String variable, GitEnvironment environment, Path folder, @Nullable Path found) {
    var named = environment.value(variable);
    if (named.isPresent() && (found == null || !isSame(Path.of(named.get()), found))) {
      throw new CorantoException(
          "%s is set to %s, which is not what is found around %s; it is not supported. Unset it, or run Coranto in the work tree that it means"
              .formatted(variable, named.get(), folder));
    }
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException _) {
      return false;
    }
  }

  Repository repository() {
    return repository;
  }

  GitSettings settings() {
    return settings;
  }

  Path gitDir() {
    return repository.getDirectory().toPath();
  }

  Path commonDir() {
    return repository.getCommonDirectory().toPath();
  }

  Path top() {
    return top;
  }

  /// The path of a file from the top, with forward slashes; empty if it is outside.
  ///
  /// @param file need not exist yet
  Optional<String> path(Path file) throws IOException {
    var real = real(file.toAbsolutePath().normalize());
    return real.startsWith(top) && !real.equals(top) && !real.startsWith(gitDir())
        ? Optional.of(top.relativize(real).toString().replace('\\', '/'))
        : Optional.empty();
  }

  private static Path real(Path file) throws IOException {
    var folder = file.getParent();
    return Files.exists(file) || folder == null
        ? file.toRealPath()
        : real(folder).resolve(String.valueOf(file.getFileName()));
  }

  /// The commit that is checked out; the zero id if there is none yet.
  ObjectId head() throws IOException {
    var head = repository.exactRef(Constants.HEAD);
    return head == null || head.getObjectId() == null ? ObjectId.zeroId() : head.getObjectId();
  }

  /// Whether a commit is on the branch that is checked out.
  boolean has(ObjectId commit) throws IOException {
    var head = head();
    if (head.equals(ObjectId.zeroId()) || !repository.getObjectDatabase().has(commit)) {
      return false;
    }
    try (var walk = new RevWalk(repository)) {
      return walk.isMergedInto(walk.parseCommit(commit), walk.parseCommit(head));
    }
  }

  /// The text at a path in a commit.
  Optional<Blob> blob(ObjectId commit, String path) throws IOException {
    if (commit.equals(ObjectId.zeroId())) {
      return Optional.empty();
    }
    try (var walk = new RevWalk(repository);
        var found = TreeWalk.forPath(repository, path, walk.parseCommit(commit).getTree())) {
      return found == null ? Optional.empty() : Optional.of(blob(found.getObjectId(0)));
    }
  }

  Blob blob(ObjectId id) throws IOException {
    return new Blob(id.copy(), repository.open(id).getBytes());
  }

  /// A text in the repository.
  @SuppressWarnings("ArrayRecordComponent") // never compared, never shared
  record Blob(ObjectId id, byte[] bytes) {}

  Attributes attributes(String path) {
    return PathAttributes.of(
        settings.attributeFiles(), commonDir().resolve("info/attributes"), top, path);
  }

  TextForm form(String path) {
    return TextForm.of(settings.lineEnds(), attributes(path));
  }

  /// @throws CorantoException if there is none, or it uses SHA-256 object names
  static WorkTree needed(Path folder, Map<String, String> variables) {
    var tree =
        around(folder, variables)
            .orElseThrow(() -> new CorantoException(new Obstacle.NotInRepository(folder)));
    if (tree.settings().objectFormat().equals("sha256")) {
      tree.close();
      throw new CorantoException(
          "the repository of %s uses SHA-256 object names; Coranto supports only SHA-1"
              .formatted(folder));
    }
    return tree;
  }

  /// The lock file of the branch that is checked out.
  Path branchLock() throws IOException {
    var branch = repository.getFullBranch();
    return branch != null && branch.startsWith(Constants.R_REFS)
        ? commonDir().resolve(branch + ".lock")
        : gitDir().resolve("HEAD.lock");
  }

  @Override
  public void close() {
    repository.close();
  }
}
