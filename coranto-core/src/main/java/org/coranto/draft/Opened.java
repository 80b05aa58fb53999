package org.coranto.draft;

import java.util.ArrayList;
import java.util.List;
import org.coranto.markdown.SourceText;
import org.coranto.proposal.NewEntry;

/// A draft that was opened.
///
/// @param file its path, relative to the newsletter's folder
/// @param title as in its header
/// @param text the whole text
/// @param carried what was carried over, and what was not
/// @param held the entries that were held for it
/// @param notes what an editor should look at, one sentence each
public record Opened(
    NextIssue slot,
    String file,
    String title,
    SourceText text,
    CarriedOver carried,
    List<NewEntry> held,
    List<String> notes) {

  public Opened {
    held = List.copyOf(held);
    notes = List.copyOf(notes);
  }

  /// The same with notes before its own.
  public Opened noted(List<String> more) {
    var all = new ArrayList<>(more);
    all.addAll(notes);
    return new Opened(slot, file, title, text, carried, held, all);
  }
}
