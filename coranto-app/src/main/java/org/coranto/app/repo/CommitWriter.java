package org.coranto.app.repo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Arrays;
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
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RepositoryState;
import org.eclipse.jgit.revwalk.RevWalk;

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
    var people = People.of(change, settings);
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
    return NewsletterWriter.unversioned(change, scratch, because);
  }

  /// Whether the file differs from the content that the change was made from.
  private static boolean isOther(Change change) throws IOException {
    var before = change.before();
    return before == null
        ? Files.exists(change.file())
        : !NewsletterWriter.isEqual(change.file(), before);
  }

  /// The author and the committer of a change.
  private record People(Author author, Author committer) {

    static Optional<People> of(Change change, GitSettings settings) {
      var committer = Optional.ofNullable(change.committer()).or(settings::committer);
      var author =
          Optional.ofNullable(change.author())
              .or(() -> Optional.ofNullable(change.committer()))
              .or(settings::author);
      return committer.flatMap(it -> author.map(name -> new People(name, it)));
    }
  }

  private WriteResult commit(Change change, String path, TextForm form, People people)
      throws IOException {
    var head = tree.head();
    var there = tree.blob(head, path);
    var texts =
        there.isPresent() ? Texts.of(change, there.get().bytes(), form) : Texts.ofNew(change, form);
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

  /// The content to commit, and the new content of the file.
  ///
  /// @param edits whether the file has other changes
  @SuppressWarnings("ArrayRecordComponent") // never compared, never shared
  private record Texts(byte[] blob, byte[] file, boolean edits) {

    /// Empty if an editor's changes cannot be separated from this one.
    static Optional<Texts> of(Change change, byte[] there, TextForm form) {
      var after = form.toBlob(change.after(), there);
      var before = change.before();
      if (before == null) {
        return Optional.empty();
      }
      var base = form.toBlob(before, there);
      return Arrays.equals(base, there)
          ? Optional.of(new Texts(after, form.alike(change.after(), after), false))
          : ThreeWayMerge.of(base, there, after)
              .filter(merged -> !Arrays.equals(merged, there))
              .map(merged -> new Texts(merged, change.after(), true));
    }

    /// Of a file that is not committed yet; empty if it is changed and not made.
    static Optional<Texts> ofNew(Change change, TextForm form) {
      if (change.before() != null) {
        return Optional.empty();
      }
      var after = form.toBlob(change.after(), new byte[0]);
      return Optional.of(new Texts(after, form.toFile(after), false));
    }
  }

  private WriteResult commit(Change change, Place place, Texts texts, People people)
      throws IOException {
    var before = Optional.ofNullable(change.before());
    PendingWrite pending;
    ObjectId blob;
    try (var inserter = tree.repository().newObjectInserter()) {
      blob = inserter.insert(Constants.OBJ_BLOB, texts.blob());
      var commit = new CommitBuilder();
      commit.setTreeId(tree(inserter, place, blob));
      if (!place.head().equals(ObjectId.zeroId())) {
        commit.addParentId(place.head());
      }
      change.parents().forEach(parent -> commit.addParentId(ObjectId.fromString(parent)));
      var zone = change.at().getZone();
      var settings = tree.settings();
      commit.setAuthor(person(people.author(), settings.authorDate(zone).orElseGet(change::at)));
      commit.setCommitter(
          person(people.committer(), settings.committerDate(zone).orElseGet(change::at)));
      commit.setMessage(change.message());
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

  private static PersonIdent person(Author author, ZonedDateTime at) {
    return new PersonIdent(author.name(), author.email(), at.toInstant(), at.getZone());
  }

  /// The tree of the last commit with this file replaced.
  private ObjectId tree(ObjectInserter inserter, Place place, ObjectId blob) throws IOException {
    var made = DirCache.newInCore();
    if (!place.head().equals(ObjectId.zeroId())) {
      var builder = made.builder();
      try (var reader = tree.repository().newObjectReader();
          var walk = new RevWalk(reader)) {
        builder.addTree(new byte[0], 0, reader, walk.parseCommit(place.head()).getTree());
      }
      builder.finish();
    }
    var editor = made.editor();
    editor.add(
        new DirCacheEditor.PathEdit(place.path()) {
          @Override
          public void apply(DirCacheEntry entry) {
            entry.setFileMode(
                entry.getRawMode() == 0 ? FileMode.REGULAR_FILE : entry.getFileMode());
            entry.setObjectId(blob);
          }
        });
    editor.finish();
    return made.writeTree(inserter);
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
  private Set<Notice> follow(Change change, Texts texts, String path, ObjectId blob)
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
