package org.coranto.desk.repo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.coranto.desk.CorantoException;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.io.DisabledOutputStream;

/** A work tree's files as they were at some revision. */
public final class Revision implements AutoCloseable {

  private final Repository repository;
  private final Path top;
  private final RevTree tree;

  private Revision(Repository repository, Path top, RevTree tree) {
    this.repository = repository;
    this.top = top;
    this.tree = tree;
  }

  /**
   * @param folder anywhere in the work tree
   * @param name as Git has it: {@code main}, {@code HEAD~2}, {@code 7dfa4cd}
   */
  public static Revision of(Path folder, String name) {
    NoSettingsOfThisMachine.apply();
    try {
      var builder = new FileRepositoryBuilder().setMustExist(true).findGitDir(folder.toFile());
      if (builder.getGitDir() == null) {
        throw new CorantoException(
            "%s is in no Git repository, so nothing is known of “%s”".formatted(folder, name));
      }
      var repository = builder.build();
      var top = repository.getWorkTree().toPath().toRealPath();
      var commit = repository.resolve(name + "^{commit}");
      if (commit == null) {
        repository.close();
        throw new CorantoException(
            "there is no revision “%s” in %s. In a shallow clone, fetch it first."
                .formatted(name, top));
      }
      try (var walk = new RevWalk(repository)) {
        return new Revision(repository, top, walk.parseCommit(commit).getTree());
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new CorantoException("could not look up the revision “%s”".formatted(name), e);
    }
  }

  /** What a file held; empty where it was not there. */
  public Optional<byte[]> bytes(Path file) {
    try {
      var real = file.toRealPath();
      if (!real.startsWith(top)) {
        throw new CorantoException(
            "%s is not in the repository %s, so nothing is known of what it was"
                .formatted(file, top));
      }
      var path = top.relativize(real).toString().replace('\\', '/');
      try (var walk = TreeWalk.forPath(repository, path, tree)) {
        return walk == null
            ? Optional.empty()
            : Optional.of(repository.open(walk.getObjectId(0)).getBytes());
      }
    } catch (IOException e) {
      throw new CorantoException("could not read what %s was".formatted(file), e);
    }
  }

  /** Files of the work tree that are not as they were. */
  public Set<Path> changed() {
    try (var reader = repository.newObjectReader();
        var differences = new DiffFormatter(DisabledOutputStream.INSTANCE)) {
      differences.setRepository(repository);
      AbstractTreeIterator before = new CanonicalTreeParser(null, reader, tree);
      var changed = new TreeSet<Path>();
      for (var entry : differences.scan(before, new FileTreeIterator(repository))) {
        if (entry.getChangeType() != DiffEntry.ChangeType.DELETE) {
          changed.add(top.resolve(entry.getNewPath()));
        }
      }
      return changed;
    } catch (IOException e) {
      throw new CorantoException("could not compare the files with what they were", e);
    }
  }

  @Override
  public void close() {
    repository.close();
  }
}
