package org.coranto.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coranto.check.Finding;
import org.coranto.check.UnansweredLink;
import org.coranto.markdown.SourceText;

/// The result for a text that was to be checked.
public sealed interface CheckedText {

  /// The path as given, or relative to the current folder.
  String path();

  /// The text was checked.
  ///
  /// @param findings in the order of the text
  /// @param fixed the findings that have been fixed; their places are in the text before the fix
  /// @param unsettled names of checks whose fixes were not applied because they undo each other or
  ///   never end
  /// @param changed the lines, from 1, that a change touched; empty if the check is not about a
  ///   change
  /// @param unanswered the links whose pages could not be checked; empty offline
  record Proof(
      String path,
      SourceText source,
      List<Finding> findings,
      List<Finding> fixed,
      Set<String> unsettled,
      Optional<Set<Integer>> changed,
      List<UnansweredLink> unanswered)
      implements CheckedText {

    public Proof {
      unanswered = List.copyOf(unanswered);
    }

    public Proof(String path, SourceText source, List<Finding> findings) {
      this(path, source, findings, List.of(), Set.of(), Optional.empty(), List.of());
    }
  }

  /// The text could not be checked.
  ///
  /// @param why a sentence: `there is no such file`
  record Unread(String path, String why) implements CheckedText {}
}
