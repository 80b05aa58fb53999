package org.coranto.proposal;

import java.util.List;

/// An entry that an editor has accepted, from any origin.
///
/// @param lines its Markdown: `* [Title](https://…)` and the lines indented under it
/// @param section a heading of the draft (`Europe`), headings with `›` between them (`Upcoming
///   Events › Europe`), or the name of a `[[section]]`
/// @param origin named in answers; of two equal entries, the one with the lower origin is first
public record NewEntry(List<String> lines, String section, EntryOrigin origin) {

  public NewEntry {
    lines = List.copyOf(lines);
  }
}
