package org.coranto.model;

import java.util.Locale;
import java.util.Set;

/// The result of a change of the newsletter's text.
public sealed interface TextChange {

  /// Whether an expected commit, or the whole change, is missing.
  default boolean isTrouble() {
    return switch (this) {
      case Kept.Unchanged _ -> false;
      case Kept.Committed committed -> committed.notices().contains(Notice.FILE_LEFT);
      case Kept.Uncommitted(var because) -> because.isTrouble();
      case Refused _ -> true;
    };
  }

  /// The text contains the change.
  sealed interface Kept extends TextChange {

    /// It contained the change before; nothing was written.
    record Unchanged() implements Kept {}

    /// Committed and written to its file.
    ///
    /// @param commit the commit's id, in hexadecimal
    /// @param notices what is unusual about it
    record Committed(String commit, Set<Notice> notices) implements Kept {
      public Committed {
        notices = Set.copyOf(notices);
      }
    }

    /// Written into its file without a commit.
    record Uncommitted(Because because) implements Kept {}
  }

  /// Nothing was written.
  ///
  /// @param file the file as messages show it
  record Refused(String file, Why why) implements TextChange {}

  /// What is unusual about a commit.
  enum Notice {
    /// The file has other changes, which are not committed.
    EDITS_LEFT,
    /// The file was changed at the same moment, and does not contain the committed change.
    FILE_LEFT,
    /// Another program has locked the index; the next run updates it.
    INDEX_LOCKED
  }

  /// Why there is no commit.
  enum Because {
    /// The folder is not in a Git repository, so no commit is expected.
    NO_REPOSITORY,
    /// Git ignores the file, or it is not in this repository.
    NOT_TRACKED,
    /// The file has other uncommitted changes, and the change was added to them.
    JOINED_EDITS,
    /// The committer is not known.
    NO_IDENTITY,
    /// The repository uses SHA-256 object names.
    SHA256,
    /// Git would run a filter on the text, or change its encoding.
    FILTERED,
    /// The index cannot be written, for example because it is split or sparse.
    INDEX_FORMAT;

    /// `no-identity`.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether a commit was expected.
    public boolean isTrouble() {
      return this != NO_REPOSITORY && this != NOT_TRACKED && this != JOINED_EDITS;
    }
  }

  /// Why nothing was written.
  enum Why {
    /// Uncommitted changes cannot be separated from this one.
    UNCOMMITTED_EDITS,
    /// The file itself was never committed.
    NEVER_COMMITTED,
    /// A merge, rebase or similar is in progress.
    IN_PROGRESS;

    /// `uncommitted-edits`.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
