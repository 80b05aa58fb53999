package org.coranto.proposal;

import java.util.List;
import java.util.stream.Collectors;

/// Lines of a Markdown text that belong together and are moved together.
///
/// @param lines without line ends; at least one, and the first and last are not blank
/// @param from the index of its first line in its text
/// @param level of a heading, from 1; otherwise 0
record MarkdownBlock(Kind kind, List<String> lines, int from, int level) {

  enum Kind {
    HEADING,
    /// `* [Title](…)` with the lines indented under it.
    ITEM,
    /// `<!-- … -->`.
    COMMENT,
    /// `[label]: https://…`.
    DEFINITION,
    /// A paragraph, a quote, a table, code.
    PROSE,
    /// Indented lines whose item is not visible.
    TAIL
  }

  MarkdownBlock {
    lines = List.copyOf(lines);
  }

  static MarkdownBlock item(List<String> lines, int from) {
    return new MarkdownBlock(Kind.ITEM, lines, from, 0);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  int to() {
    return from + lines.size();
  }

  /// The text that is compared: without an item's bullet, its indentation and spaces at line ends.
  String content() {
    return kind == Kind.ITEM || kind == Kind.TAIL
        ? ItemLines.plain(lines)
        : lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n"));
  }

  /// `*No calls were submitted this week.*`, with or without a bullet.
  boolean saysNothing() {
    return (kind == Kind.ITEM || kind == Kind.PROSE)
        && lines.size() == 1
        && EmptySectionNotice.isIn(ItemLines.words(lines.getFirst()));
  }
}
