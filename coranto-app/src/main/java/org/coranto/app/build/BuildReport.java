package org.coranto.app.build;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of a build.
 *
 * @param site where it lies
 * @param editions how many editions it has, drafts included
 * @param written how many artifacts are new or other than before
 * @param unchanged how many were left alone
 * @param removed how many were taken away
 * @param work what it took
 * @param notices what could not be read as it was meant, {@code file:line:column: sentence}
 */
public record BuildReport(
    Path site,
    int editions,
    int written,
    int unchanged,
    int removed,
    Work work,
    List<String> notices) {

  public BuildReport {
    notices = List.copyOf(notices);
  }

  /**
   * What a build did, counted: tests see by it that a small change takes little work.
   *
   * @param rendered artifacts that were rendered, also where the same came out as before
   * @param parsed texts of editions that were parsed
   * @param filesRead files of the newsletter that were read, without the configuration and theme
   */
  public record Work(int rendered, int parsed, int filesRead) {

    public static final Work NONE = new Work(0, 0, 0);
  }
}
