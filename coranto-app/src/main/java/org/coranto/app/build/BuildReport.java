package org.coranto.app.build;

import java.nio.file.Path;
import java.util.List;

/// The result of a build.
///
/// @param site its folder
/// @param editions how many editions it has, drafts included
/// @param written how many artifacts are new or have changed
/// @param unchanged how many artifacts are as before
/// @param removed how many artifacts were deleted
/// @param work the work that it took
/// @param leftOut why files are not in the site although they are editions, `file:line:column:
///   sentence`; at every build, as long as it is so
/// @param notices problems in the content, `file:line:column: sentence`; those of texts in the site
///   at every build, as long as they exist
public record BuildReport(
    Path site,
    int editions,
    int written,
    int unchanged,
    int removed,
    Work work,
    List<String> leftOut,
    List<String> notices) {

  public BuildReport {
    leftOut = List.copyOf(leftOut);
    notices = List.copyOf(notices);
  }

  /// Counts of the work that a build did; tests use them to show that a small change takes little
  /// work.
  ///
  /// @param rendered artifacts that were rendered, including those that came out as before
  /// @param parsed texts of editions that were parsed
  /// @param filesRead files of the newsletter that were read, without the configuration and theme
  public record Work(int rendered, int parsed, int filesRead) {

    public static final Work NONE = new Work(0, 0, 0);
  }
}
