package org.coranto.proposal;

import java.util.List;

/// A proposed change: a patch or a pull request.
public record Proposal(EntryOrigin origin, List<FileChange> files) {

  public Proposal {
    files = List.copyOf(files);
  }

  /// A changed file.
  ///
  /// @param name as in the patch, with forward slashes
  /// @param isEdition whether it is the file of an edition or a draft, or could have been one
  public record FileChange(String name, boolean isEdition, What what, List<Hunk> hunks) {

    public FileChange {
      hunks = List.copyOf(hunks);
    }
  }

  /// What a patch does to a whole file.
  public enum What {
    CHANGED,
    MADE,
    REMOVED,
    /// Renamed or copied, with or without changes.
    RENAMED,
    /// Not a text.
    BINARY
  }
}
