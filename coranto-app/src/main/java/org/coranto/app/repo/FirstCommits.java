package org.coranto.app.repo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.app.CorantoException;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;

/// The days on which files were committed first, in their authors' time zones. The oldest commits
/// of a shallow clone say nothing, because every file begins there.
public final class FirstCommits {

  /// No repository, or one without commits.
  private static final FirstCommits NONE = new FirstCommits(Map.of());

  private final Map<Path, LocalDate> days;

  private FirstCommits(Map<Path, LocalDate> days) {
    this.days = days;
  }

  /// @param folder anywhere in a work tree
  public static FirstCommits around(Path folder) {
    var builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
    if (builder.getGitDir() == null) {
      return NONE;
    }
    try (var repository = builder.build()) {
      var head = repository.resolve(Constants.HEAD);
      return head == null || repository.isBare()
          ? NONE
          : new FirstCommits(
              days(repository, head, repository.getWorkTree().toPath().toRealPath()));
    } catch (IOException e) {
      throw new CorantoException("could not read the commits of " + folder, e);
    }
  }

  private static Map<Path, LocalDate> days(Repository repository, ObjectId head, Path top)
      throws IOException {
    var days = new HashMap<Path, LocalDate>();
    var shallow = repository.getObjectDatabase().getShallowCommits();
    try (var walk = new RevWalk(repository)) {
      walk.markStart(walk.parseCommit(head));
      walk.sort(RevSort.TOPO);
      walk.sort(RevSort.REVERSE, true);
      for (var commit : walk) {
        if (commit.getParentCount() < 2) {
          var day = shallow.contains(commit.getId()) ? LocalDate.MIN : day(commit);
          added(repository, walk, commit).forEach(path -> days.putIfAbsent(top.resolve(path), day));
        }
      }
    }
    days.values().removeIf(LocalDate.MIN::equals);
    return days;
  }

  /// The files that a commit adds.
  private static List<String> added(Repository repository, RevWalk walk, RevCommit commit)
      throws IOException {
    try (var tree = new TreeWalk(repository)) {
      tree.setRecursive(true);
      if (commit.getParentCount() == 0) {
        tree.addTree(new EmptyTreeIterator());
      } else {
        tree.addTree(walk.parseCommit(commit.getParent(0)).getTree());
      }
      tree.addTree(commit.getTree());
      return DiffEntry.scan(tree).stream()
          .filter(entry -> entry.getChangeType() == DiffEntry.ChangeType.ADD)
          .map(DiffEntry::getNewPath)
          .toList();
    }
  }

  private static LocalDate day(RevCommit commit) {
    var author = commit.getAuthorIdent();
    return author.getWhenAsInstant().atZone(author.getZoneId()).toLocalDate();
  }

  /// @param file absolute, without links
  public Optional<LocalDate> of(Path file) {
    return Optional.ofNullable(days.get(file));
  }
}
