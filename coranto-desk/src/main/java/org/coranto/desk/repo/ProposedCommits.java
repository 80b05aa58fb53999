package org.coranto.desk.repo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.coranto.desk.CorantoException;
import org.coranto.desk.Obstacle;
import org.coranto.text.Source;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The branches of a repository that propose something, and the commit that answers them. */
public final class ProposedCommits implements AutoCloseable {

  /** Lines around a change: the whole file, so that every heading can be seen. */
  private static final int EVERYTHING = 1_000_000;

  private final Repository repository;
  private final Path top;
  private final RevCommit head;

  private ProposedCommits(Repository repository, Path top, RevCommit head) {
    this.repository = repository;
    this.top = top;
    this.head = head;
  }

  /**
   * @param folder anywhere in the work tree
   */
  public static ProposedCommits of(Path folder) {
    NoSettingsOfThisMachine.apply();
    try {
      var builder = new FileRepositoryBuilder().setMustExist(true).findGitDir(folder.toFile());
      if (builder.getGitDir() == null) {
        throw new CorantoException(new Obstacle.NotInRepository(folder));
      }
      var repository = builder.build();
      var id = repository.resolve("HEAD^{commit}");
      if (id == null) {
        repository.close();
        throw new CorantoException("there is no commit yet in %s".formatted(folder));
      }
      try (var walk = new RevWalk(repository)) {
        var top = repository.getWorkTree().toPath().toRealPath();
        return new ProposedCommits(repository, top, walk.parseCommit(id));
      }
    } catch (IOException e) {
      throw new CorantoException("could not open the repository of " + folder, e);
    }
  }

  /**
   * One that was asked for.
   *
   * @param patch what it changes since it left the current branch
   */
  public record Proposed(String name, String commit, String author, Source patch) {}

  /**
   * @param name as Git has it: {@code origin/a-tip}, {@code 7dfa4cd}
   * @return empty where the current branch has it already
   */
  public Optional<Proposed> proposed(String name) {
    try (var walk = new RevWalk(repository)) {
      var id = resolve(name);
      var commit = walk.parseCommit(id);
      var current = walk.parseCommit(head);
      if (walk.isMergedInto(commit, current)) {
        return Optional.empty();
      }
      walk.reset();
      walk.setRevFilter(RevFilter.MERGE_BASE);
      walk.markStart(commit);
      walk.markStart(current);
      var base = walk.next();
      if (base == null) {
        throw new CorantoException(
            "“%s” has no commit in common with the current branch".formatted(name));
      }
      var author = commit.getAuthorIdent();
      return Optional.of(
          new Proposed(
              name,
              commit.name(),
              "%s <%s>".formatted(author.getName(), author.getEmailAddress()),
              Source.of(patch(base, commit))));
    } catch (IOException e) {
      throw new CorantoException("could not read the revision “%s”".formatted(name), e);
    }
  }

  private ObjectId resolve(String name) throws IOException {
    try {
      var id = repository.resolve(name + "^{commit}");
      if (id != null) {
        return id;
      }
    } catch (IllegalArgumentException _) {
      // not a name that Git could have
    }
    throw new CorantoException(
        "there is neither a file nor a revision “%s”. Fetch a pull request first: git fetch origin pull/12/head:pr-12"
            .formatted(name));
  }

  private byte[] patch(RevCommit base, RevCommit commit) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var differences = new DiffFormatter(out)) {
      differences.setRepository(repository);
      differences.setContext(EVERYTHING);
      differences.setDetectRenames(true);
      differences.format(base.getTree(), commit.getTree());
    }
    return out.toByteArray();
  }

  /** Whether the file is as it was committed. */
  public boolean isCommitted(Path file, byte[] bytes) {
    try (var walk = TreeWalk.forPath(repository, path(file), head.getTree())) {
      return walk != null
          && java.util.Arrays.equals(repository.open(walk.getObjectId(0)).getBytes(), bytes);
    } catch (IOException e) {
      throw new CorantoException("could not compare %s with what was committed".formatted(file), e);
    }
  }

  private String path(Path file) throws IOException {
    var real = file.toRealPath();
    if (!real.startsWith(top)) {
      throw new CorantoException("%s is not in the repository %s".formatted(file, top));
    }
    return top.relativize(real).toString().replace('\\', '/');
  }

  /**
   * One commit on the current branch, which has everything of its last one but this file.
   *
   * @param parents ids of commits, besides the current branch's last one
   * @return its id
   */
  public String commit(
      Path file,
      byte[] before,
      byte[] after,
      List<String> parents,
      String message,
      PersonIdent author) {
    return commit(file, before, after, parents, message, author, author);
  }

  /**
   * The same in somebody's name, by the hand of another.
   *
   * @param author who proposed it
   * @param committer who took it
   */
  public String commit(
      Path file,
      byte[] before,
      byte[] after,
      List<String> parents,
      String message,
      PersonIdent author,
      PersonIdent committer) {
    if (!repository.getRepositoryState().canCommit()) {
      throw new CorantoException(
          "%s is in the middle of something (%s); finish that first"
              .formatted(top, repository.getRepositoryState().getDescription()));
    }
    try (var inserter = repository.newObjectInserter()) {
      var commit = new CommitBuilder();
      commit.setTreeId(tree(inserter, path(file), after));
      commit.addParentId(head);
      parents.forEach(parent -> commit.addParentId(ObjectId.fromString(parent)));
      commit.setAuthor(author);
      commit.setCommitter(committer);
      commit.setMessage(message);
      var id = inserter.insert(commit);
      inserter.flush();
      FileInPlace.write(file, before, after);
      advance(id, message);
      try (var git = new Git(repository)) {
        git.add().addFilepattern(path(file)).call();
      }
      return id.name();
    } catch (IOException | GitAPIException e) {
      throw new CorantoException("could not commit the draft", e);
    }
  }

  private ObjectId tree(ObjectInserter inserter, String path, byte[] bytes) throws IOException {
    var blob = inserter.insert(Constants.OBJ_BLOB, bytes);
    var index = DirCache.newInCore();
    var builder = index.builder();
    try (var reader = repository.newObjectReader()) {
      builder.addTree(new byte[0], 0, reader, head.getTree());
    }
    builder.finish();
    var editor = index.editor();
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
    return index.writeTree(inserter);
  }

  private void advance(ObjectId id, String message) throws IOException {
    var update = repository.updateRef(Constants.HEAD);
    update.setNewObjectId(id);
    update.setExpectedOldObjectId(head);
    update.setRefLogMessage("coranto merge: " + message.lines().findFirst().orElse(""), false);
    var result = update.update();
    if (result != RefUpdate.Result.FAST_FORWARD && result != RefUpdate.Result.NEW) {
      throw new CorantoException(
          "the current branch could not be moved on (%s); the draft has been written and not committed"
              .formatted(result));
    }
  }

  /** Who the repository says commits there. */
  public Optional<NewsletterRepository.Author> author() {
    var config = repository.getConfig();
    var name = Optional.ofNullable(config.getString("user", null, "name"));
    var email = Optional.ofNullable(config.getString("user", null, "email"));
    return name.isPresent() && email.isPresent()
        ? Optional.of(new NewsletterRepository.Author(name.get(), email.get()))
        : Optional.empty();
  }

  @Override
  public void close() {
    repository.close();
  }
}
