package org.coranto.proposal;

import java.util.List;

/**
 * An entry that an editor has accepted, wherever it came from.
 *
 * @param lines its Markdown: {@code * [Title](https://…)} and what is indented below
 * @param section a heading of the draft ({@code Europe}), headings with {@code ›} between them
 *     ({@code Upcoming Events › Europe}), or the name of a {@code [[section]]}
 * @param origin whom an answer names: {@code tip 12}; entries with lower ones come first where two
 *     say the same
 */
public record NewEntry(List<String> lines, String section, String origin) {

  public NewEntry {
    lines = List.copyOf(lines);
  }
}
