package org.coranto.model;

import java.util.List;
import java.util.Optional;

/// A heading and its content, up to the next heading of any level.
///
/// @param id its anchor, unique in its edition; empty before the first heading
/// @param level 1 to 6; 0 before the first heading
/// @param heading the heading's words with their markup; empty before the first heading
/// @param title the heading's words without markup
/// @param path the titles of the headings above it, outermost first, itself last
/// @param kind the kind of its entries; a section without a rule has the kind of its parent
/// @param name the configured section that it belongs to, as in `[[section]] name`; empty without
///   one
/// @param entries its items in document order
public record Section(
    String id,
    int level,
    List<Inline> heading,
    String title,
    List<String> path,
    SectionKind kind,
    String name,
    List<Entry> entries,
    Span span) {

  /// The section before the first heading.
  public static Section beforeHeadings(List<Entry> entries, Span span) {
    return new Section("", 0, List.of(), "", List.of(), SectionKind.PROSE, "", entries, span);
  }

  /// The same with other entries.
  public Section with(List<Entry> others) {
    return new Section(id, level, heading, title, path, kind, name, others, span);
  }

  /// Neighbouring entries of one list, or one entry outside of lists.
  public record Run(Optional<ListShape> list, List<Entry> entries) {}

  /// The entries in groups: the items of each list together, every other entry alone.
  public List<Run> runs() {
    var runs = new java.util.ArrayList<Run>();
    int from = 0;
    for (int i = 1; i <= entries.size(); i++) {
      if (i == entries.size() || !sameList(entries.get(i - 1), entries.get(i))) {
        var shape = entries.get(from).body().list().map(Entry.ListMark::shape);
        runs.add(new Run(shape, entries.subList(from, i)));
        from = i;
      }
    }
    return runs;
  }

  private static boolean sameList(Entry one, Entry other) {
    var list = one.body().list();
    return list.isPresent() && list.equals(other.body().list());
  }
}
