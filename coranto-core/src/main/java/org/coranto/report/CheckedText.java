package org.coranto.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coranto.check.Finding;
import org.coranto.markdown.SourceText;

/** What came of a text that was to be checked. */
public sealed interface CheckedText {

  /** As it was named, or from where the program was started. */
  String path();

  /**
   * It was looked at.
   *
   * @param findings in the order of the text
   * @param mended what was found before and has been mended; places are of the text at that time
   * @param unsettled names of checks whose fixes undo each other or never come to rest, and so were
   *     not applied
   * @param changed the lines, from 1, that a change touched; empty where nobody asked for a change
   */
  record Proof(
      String path,
      SourceText source,
      List<Finding> findings,
      List<Finding> mended,
      Set<String> unsettled,
      Optional<Set<Integer>> changed)
      implements CheckedText {

    public Proof(String path, SourceText source, List<Finding> findings) {
      this(path, source, findings, List.of(), Set.of(), Optional.empty());
    }
  }

  /**
   * It could not be looked at.
   *
   * @param why a sentence: {@code there is no such file}
   */
  record Unread(String path, String why) implements CheckedText {}
}
