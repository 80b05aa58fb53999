package org.coranto.model;

import java.util.Locale;
import java.util.Set;

/** What became of a change of a text of the newsletter. */
public sealed interface TextChange {

  /** Whether something that was expected is missing: a commit, or all of it. */
  default boolean isTrouble() {
    return switch (this) {
      case Kept.Unchanged _ -> false;
      case Kept.Committed committed -> committed.notices().contains(Notice.FILE_LEFT);
      case Kept.Uncommitted(var because) -> because.isTrouble();
      case Refused _ -> true;
    };
  }

  /** The text is as it was meant to become. */
  sealed interface Kept extends TextChange {

    /** It was so before: nothing had to be written. */
    record Unchanged() implements Kept {}

    /**
     * It is committed, and in its file.
     *
     * @param commit its id, in hexadecimal
     * @param notices what is not as it usually is afterwards
     */
    record Committed(String commit, Set<Notice> notices) implements Kept {
      public Committed {
        notices = Set.copyOf(notices);
      }
    }

    /** It is in its file, and no commit was made. */
    record Uncommitted(Because because) implements Kept {}
  }

  /**
   * Nothing was written.
   *
   * @param file as people know it
   */
  record Refused(String file, Why why) implements TextChange {}

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
    /** The folder is in no Git repository, so that nothing is missing. */
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

    /** {@code no-identity}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

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
    IN_PROGRESS;

    /** {@code uncommitted-edits}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
