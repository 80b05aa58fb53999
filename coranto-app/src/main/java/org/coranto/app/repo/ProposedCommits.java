package org.coranto.app.repo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.coranto.app.CorantoException;
import org.coranto.markdown.SourceText;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/// Reads the proposals in the branches of a repository.
public final class ProposedCommits implements AutoCloseable {

  /// Context lines around a change: the whole file, so that all headings are included.
  private static final int EVERYTHING = 1_000_000;

  private final WorkTree tree;
  private final Repository repository;
  private final RevCommit head;

  private ProposedCommits(WorkTree tree, RevCommit head) {
    this.tree = tree;
    this.repository = tree.repository();
    this.head = head;
  }

  /// @param folder anywhere in the work tree
  /// @param environment in which variables of Git may be
  public static ProposedCommits of(Path folder, Map<String, String> environment) {
    var tree = WorkTree.needed(folder, environment);
    try (var walk = new RevWalk(tree.repository())) {
      var id = tree.repository().resolve("HEAD^{commit}");
      if (id == null) {
        tree.close();
        throw new CorantoException("there is no commit yet in %s".formatted(folder));
      }
      return new ProposedCommits(tree, walk.parseCommit(id));
    } catch (IOException e) {
      throw new CorantoException("could not open the repository of " + folder, e);
    }
  }

  /// A requested branch.
  ///
  /// @param patch its changes since the common commit with the current branch
  public record Proposed(String name, String commit, String author, SourceText patch) {}

  /// @param name a name that Git knows: `origin/a-tip`, `7dfa4cd`
  /// @return empty if the current branch contains it
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
              SourceText.of(patch(base, commit))));
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
      // not a valid name in Git
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

  /// Whether the file is as committed, except line endings that Git converts.
  public boolean isCommitted(Path file, byte[] bytes) {
    try {
      var path = tree.path(file);
      if (path.isEmpty()) {
        throw new CorantoException("%s is not in the repository %s".formatted(file, tree.top()));
      }
      var there = tree.blob(head, path.get());
      return there.isPresent()
          && Arrays.equals(
              there.get().bytes(), tree.form(path.get()).toBlob(bytes, there.get().bytes()));
    } catch (IOException e) {
      throw new CorantoException("could not compare %s with the last commit".formatted(file), e);
    }
  }

  @Override
  public void close() {
    tree.close();
  }
}
