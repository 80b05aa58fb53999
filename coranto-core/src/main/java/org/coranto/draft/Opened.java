package org.coranto.draft;

import java.util.List;
import org.coranto.markdown.SourceText;
import org.coranto.proposal.NewEntry;

/// A draft that was opened.
///
/// @param file where it belongs, from the newsletter's folder
/// @param title as its header has it
/// @param text all of it
/// @param carried what was carried over, and what was not
/// @param held what had waited for it
/// @param notes what an editor should look at, one sentence each
public record Opened(
    NextIssue slot,
    String file,
    String title,
    SourceText text,
    CarriedOver carried,
    List<NewEntry> held,
    List<String> notes) {

  /// How many entries it begins with.
  public int entries() {
    return held.size()
        + carried.sections().stream().mapToInt(section -> section.items().size()).sum();
  }
}
