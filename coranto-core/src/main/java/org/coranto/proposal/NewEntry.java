package org.coranto.proposal;

import java.util.List;

/// An entry that an editor has accepted, wherever it came from.
///
/// @param lines its Markdown: `* [Title](https://…)` and what is indented below
/// @param section a heading of the draft (`Europe`), headings with `›` between them (`Upcoming
///   Events › Europe`), or the name of a `[[section]]`
/// @param origin whom an answer names: `tip 12`; entries with lower ones come first where two say
///   the same
public record NewEntry(List<String> lines, String section, String origin) {

  public NewEntry {
    lines = List.copyOf(lines);
  }
}
