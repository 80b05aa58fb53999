package org.coranto.app.repo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.coranto.app.CorantoException;
import org.coranto.app.repo.GitIndex.Staged;
import org.coranto.app.repo.NewsletterRepository.Author;
import org.coranto.app.repo.WriteResult.Moved;
import org.coranto.app.repo.WriteResult.Refused;
import org.coranto.app.repo.WriteResult.Written;
import org.coranto.model.TextChange.Because;
import org.coranto.model.TextChange.Notice;
import org.coranto.model.TextChange.Why;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RepositoryState;

/// Commits one change of one file on the branch that is checked out.
final class CommitWriter {

  private final WorkTree tree;
  private final Path scratch;
  private final GitIndex index;

  private final boolean alone;

  /// @param alone whether no other process writes at the same time
  CommitWriter(WorkTree tree, Path scratch, boolean alone) {
    this.alone = alone;
    this.tree = tree;
    this.scratch = scratch;
    this.index = new GitIndex(tree, scratch);
  }

  /// Writes a change; an unexpected content may be an unfinished change of another process.
  WriteResult write(Change change) throws IOException {
    var result = tried(change);
    if (result instanceof Refused(var _, var why)
        && change.joinsEdits()
        && why != Why.IN_PROGRESS) {
      return fileOnly(change, Because.JOINED_EDITS);
    }
    if (alone || !(result instanceof Refused)) {
      return result;
    }
    return isOnItsWay(change) ? new Moved(tree.head().name()) : tried(change);
  }

  private boolean isOnItsWay(Change change) throws IOException {
    var path = tree.path(change.file());
    return path.isPresent() && PendingWrite.of(scratch, path.get()).isPresent();
  }

  private WriteResult tried(Change change) throws IOException {
    if (isOther(change)) {
      return new Moved(change.file().toString());
    }
    var settings = tree.settings();
    if (settings.objectFormat().equals("sha256")) {
      return fileOnly(change, Because.SHA256);
    }
    var path = tree.path(change.file());
    if (path.isEmpty()) {
      return fileOnly(change, Because.NOT_TRACKED);
    }
    var people = CommitPeople.of(change, settings);
    if (people.isEmpty()) {
      return fileOnly(change, Because.NO_IDENTITY);
    }
    var attributes = tree.attributes(path.get());
    if (new TextFilters(settings).change(attributes)) {
      return fileOnly(change, Because.FILTERED);
    }
    if (tree.repository().getRepositoryState() != RepositoryState.SAFE) {
      return new Refused(change.file(), Why.IN_PROGRESS);
    }
    var form = TextForm.of(settings.lineEnds(), attributes);
    return commit(change, path.get(), form, people.get());
  }

  private WriteResult fileOnly(Change change, Because because) throws IOException {
    return new FileOnly(scratch).write(change, because);
  }

  /// Whether the file differs from the content that the change was made from.
  private static boolean isOther(Change change) throws IOException {
    var before = change.before();
    return before == null
        ? Files.exists(change.file())
        : !AtomicFile.isEqual(change.file(), before);
  }

  private WriteResult commit(Change change, String path, TextForm form, CommitPeople people)
      throws IOException {
    var head = tree.head();
    var there = tree.blob(head, path);
    var texts =
        there.isPresent()
            ? ChangedTexts.of(change, there.get().bytes(), form)
            : ChangedTexts.ofNew(change, form);
    if (texts.isEmpty()) {
      return there.isEmpty() && new IgnoredPaths(tree).contain(path)
          ? fileOnly(change, Because.NOT_TRACKED)
          : new Refused(
              change.file(), there.isEmpty() ? Why.NEVER_COMMITTED : Why.UNCOMMITTED_EDITS);
    }
    if (there.isEmpty() && new IgnoredPaths(tree).contain(path)) {
      return fileOnly(change, Because.NOT_TRACKED);
    }
    if (texts.get().edits() && change.joinsEdits()) {
      return fileOnly(change, Because.JOINED_EDITS);
    }
    var expected = there.map(WorkTree.Blob::id).orElse(ObjectId.zeroId());
    var earlier = PendingWrite.of(scratch, path);
    var place = new Place(path, head, expected, earlier);
    return switch (index.at(path)) {
      case Staged.Unreadable() -> fileOnly(change, Because.INDEX_FORMAT);
      case Staged.Unmerged() -> new Refused(change.file(), Why.IN_PROGRESS);
      case Staged.Text(var id) ->
          place.isOurs(id)
              ? commit(change, place.staged(id), texts.get(), people)
              : new Refused(change.file(), Why.UNCOMMITTED_EDITS);
      case Staged.Nothing() ->
          place.isOurs(ObjectId.zeroId())
              ? commit(change, place.staged(ObjectId.zeroId()), texts.get(), people)
              : new Refused(change.file(), Why.UNCOMMITTED_EDITS);
    };
  }

  /// The place of the commit.
  ///
  /// @param earlier a change that is not in the index yet
  private record Place(
      String path, ObjectId head, ObjectId staged, Optional<PendingWrite> earlier) {

    /// Whether nothing else is staged; the index may be behind if it was locked.
    boolean isOurs(ObjectId id) {
      return staged.equals(id) || earlier.filter(it -> it.staged().equals(id)).isPresent();
    }

    Place staged(ObjectId id) {
      return new Place(path, head, id, earlier);
    }
  }

  private WriteResult commit(Change change, Place place, ChangedTexts texts, CommitPeople people)
      throws IOException {
    var before = Optional.ofNullable(change.before());
    PendingWrite pending;
    ObjectId blob;
    try (var inserter = tree.repository().newObjectInserter()) {
      blob = inserter.insert(Constants.OBJ_BLOB, texts.blob());
      var made = new TreeWithFile(tree.repository(), inserter).of(place.head(), place.path(), blob);
      var commit = builder(change, people);
      commit.setTreeId(made);
      if (!place.head().equals(ObjectId.zeroId())) {
        commit.addParentId(place.head());
      }
      change.parents().forEach(parent -> commit.addParentId(ObjectId.fromString(parent)));
      pending =
          new PendingWrite(
              inserter.insert(commit),
              place.path(),
              before.isPresent()
                  ? inserter.insert(Constants.OBJ_BLOB, before.get())
                  : ObjectId.zeroId(),
              inserter.insert(Constants.OBJ_BLOB, texts.file()),
              place.staged());
      inserter.flush();
    }
    change.announce(pending.commit().name());
    pending.note(scratch);
    var moved = advance(place.head(), pending.commit(), change.message());
    if (moved.isPresent()) {
      pending.forget(scratch);
      if (place.earlier().isPresent()) {
        place.earlier().get().note(scratch);
      }
      return moved.get();
    }
    var notices = follow(change, texts, pending.path(), blob);
    if (!notices.contains(Notice.INDEX_LOCKED)) {
      pending.forget(scratch);
    }
    return new Written(pending.commit().name(), notices);
  }

  /// A commit without tree and parents.
  private CommitBuilder builder(Change change, CommitPeople people) throws IOException {
    var commit = new CommitBuilder();
    var zone = change.at().getZone();
    var settings = tree.settings();
    commit.setAuthor(person(people.author(), settings.authorDate(zone).orElseGet(change::at)));
    commit.setCommitter(
        person(people.committer(), settings.committerDate(zone).orElseGet(change::at)));
    commit.setMessage(change.message());
    return commit;
  }

  private static PersonIdent person(Author author, ZonedDateTime at) {
    return new PersonIdent(author.name(), author.email(), at.toInstant(), at.getZone());
  }

  /// Updates the branch, if it is still at the expected commit.
  private Optional<Moved> advance(ObjectId from, ObjectId to, String message) throws IOException {
    var update = tree.repository().updateRef(Constants.HEAD);
    update.setNewObjectId(to);
    update.setExpectedOldObjectId(from);
    update.setRefLogMessage("coranto: " + message.lines().findFirst().orElse(""), false);
    return switch (update.update()) {
      case NEW, FAST_FORWARD -> Optional.empty();
      case LOCK_FAILURE, REJECTED -> Optional.of(new Moved(tree.head().name()));
      case NOT_ATTEMPTED,
          NO_CHANGE,
          FORCED,
          REJECTED_CURRENT_BRANCH,
          IO_FAILURE,
          RENAMED,
          REJECTED_MISSING_OBJECT,
          REJECTED_OTHER_REASON ->
          throw new CorantoException(
              "could not update the current branch of %s (%s); nothing was written"
                  .formatted(tree.top(), update.getResult()));
    };
  }

  /// Updates file and index after the branch.
  private Set<Notice> follow(Change change, ChangedTexts texts, String path, ObjectId blob)
      throws IOException {
    var notices = EnumSet.noneOf(Notice.class);
    if (texts.edits()) {
      notices.add(Notice.EDITS_LEFT);
    }
    if (!new FollowingFile(scratch).write(change.file(), change.before(), texts.file())) {
      notices.add(Notice.FILE_LEFT);
    }
    if (!index.put(path, blob)) {
      notices.add(Notice.INDEX_LOCKED);
    }
    return notices;
  }
}
