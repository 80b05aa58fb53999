package org.coranto.proposal;

import java.util.List;
import java.util.stream.Collectors;

/// Lines of a Markdown text that belong together and can be moved together.
///
/// @param lines without line ends; at least one, none of them blank before or behind the others
/// @param from which line of its text it begins on, from 0
/// @param level of a heading, from 1; otherwise 0
record MarkdownBlock(Kind kind, List<String> lines, int from, int level) {

  enum Kind {
    HEADING,
    /// `* [Title](…)` with what is indented below it.
    ITEM,
    /// `<!-- … -->`.
    COMMENT,
    /// `[label]: https://…`.
    DEFINITION,
    /// A paragraph, a quote, a table, code.
    PROSE,
    /// Indented lines whose item cannot be seen.
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

  /// What makes it equal to another: an item's bullet, its indentation and spaces at line ends do
  /// not matter.
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
