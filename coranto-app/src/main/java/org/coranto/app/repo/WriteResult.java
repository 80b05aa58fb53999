package org.coranto.app.repo;

import java.nio.file.Path;
import java.util.Set;

/** What became of a change of the newsletter's text. */
public sealed interface WriteResult {

  /** Whether something that was expected is missing: a commit, or all of it. */
  default boolean isTrouble() {
    return switch (this) {
      case Written written -> written.notices().contains(Notice.FILE_LEFT);
      case Moved _, Refused _ -> true;
      case Unversioned(var because) -> because.isTrouble();
    };
  }

  /**
   * It is committed, and in its file.
   *
   * @param commit its id
   * @param notices what is not as it usually is afterwards
   */
  record Written(String commit, Set<Notice> notices) implements WriteResult {
    public Written {
      notices = Set.copyOf(notices);
    }
  }

  /**
   * Nothing was written: the text or the branch is not what the change was made from any more.
   *
   * @param theirs what is there now: a commit, or a file that somebody changed
   */
  record Moved(String theirs) implements WriteResult {}

  /** It is in its file, and no commit was made. */
  record Unversioned(Because because) implements WriteResult {}

  /** Nothing was written. */
  record Refused(Path file, Why why) implements WriteResult {}

  /** What there is to say of a commit. */
  enum Notice {
    /** The file has changes of an editor besides, which are not committed. */
    EDITS_LEFT,
    /** The file was changed in that moment, and does not have the change that is committed. */
    FILE_LEFT,
    /** Another program keeps the index locked; the next run brings it up to date. */
    INDEX_LOCKED
  }

  /** Why there is no commit. */
  enum Because {
    /** The folder is in no Git repository, so that there is nothing to be missed. */
    NO_REPOSITORY,
    /** Git ignores the file, or it is not in this repository. */
    NOT_TRACKED,
    /** An editor is at work on the file: the change has joined what is not committed. */
    JOINED_EDITS,
    /** It is not known who commits. */
    NO_IDENTITY,
    /** The repository's objects have SHA-256 names. */
    SHA256,
    /** Git would run a program over the text, or change its encoding. */
    FILTERED,
    /** The index is of a kind that cannot be written, such as a split or a sparse one. */
    INDEX_FORMAT;

    /** Whether something that was expected is missing. */
    public boolean isTrouble() {
      return this != NO_REPOSITORY && this != NOT_TRACKED && this != JOINED_EDITS;
    }
  }

  /** Why nothing was written. */
  enum Why {
    /** An editor's changes that are not committed cannot be told from this one. */
    UNCOMMITTED_EDITS,
    /** The file itself was never committed. */
    NEVER_COMMITTED,
    /** A merge, a rebase or the like has begun and not ended. */
    IN_PROGRESS
  }
}
