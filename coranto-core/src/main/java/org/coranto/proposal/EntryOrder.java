package org.coranto.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.coranto.model.Dates;
import org.coranto.model.SectionKind;

/// Finds the position of a new entry in its section. It depends only on the texts of the entries,
/// not on the order of arrival; see docs/decisions.
final class EntryOrder {

  private final EntryFactsParser reader;

  EntryOrder(EntryFactsParser reader) {
    this.reader = reader;
  }

  /// @param day the date of an event; equal for all other entries
  private record Key(LocalDate day, String words, String content) implements Comparable<Key> {

    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::day).thenComparing(Key::words).thenComparing(Key::content);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  private Key key(MarkdownBlock item, SectionKind kind) {
    var says = reader.of(item);
    return switch (kind) {
      case EVENTS ->
          new Key(
              says.dates().map(Dates::first).orElse(LocalDate.MAX), says.text(), item.content());
      case LINKS, CALLS, JOBS, PICK, QUOTE, TRACKER, PROSE ->
          new Key(LocalDate.MAX, says.title(), item.content());
    };
  }

  /// Whether an event is now on another day.
  boolean movesTo(MarkdownBlock before, MarkdownBlock after, SectionKind kind) {
    return !key(before, kind).day().equals(key(after, kind).day());
  }

  /// Whether new entries keep the order in which they were proposed, because a person chose it.
  private static boolean keepsItsOrder(SectionKind kind) {
    return switch (kind) {
      case TRACKER, PROSE, PICK, QUOTE -> true;
      case LINKS, EVENTS, CALLS, JOBS -> false;
    };
  }

  /// New entries in the order of the section.
  List<MarkdownBlock> arranged(List<MarkdownBlock> run, SectionKind kind) {
    return keepsItsOrder(kind)
        ? run
        : run.stream().sorted(Comparator.comparing(item -> key(item, kind))).toList();
  }

  /// For each of the arranged new entries, the number of existing entries before it.
  ///
  /// There are two methods, and neither moves existing entries: a list that keeps its order is
  /// merged with the existing one by comparing their first entries; in all other lists, each entry
  /// goes after the last existing one that sorts before it.
  List<Integer> places(
      List<MarkdownBlock> existing, List<MarkdownBlock> arranged, SectionKind kind) {
    var keys = existing.stream().map(item -> key(item, kind)).toList();
    return keepsItsOrder(kind)
        ? merged(keys, arranged, kind)
        : arranged.stream().map(item -> behind(keys, key(item, kind))).toList();
  }

  private List<Integer> merged(List<Key> keys, List<MarkdownBlock> run, SectionKind kind) {
    var places = new ArrayList<Integer>();
    int at = 0;
    for (var item : run) {
      var key = key(item, kind);
      while (at < keys.size() && keys.get(at).compareTo(key) <= 0) {
        at++;
      }
      places.add(at);
    }
    return places;
  }

  private static int behind(List<Key> keys, Key key) {
    int at = keys.size();
    while (at > 0 && keys.get(at - 1).compareTo(key) > 0) {
      at--;
    }
    return at;
  }
}
