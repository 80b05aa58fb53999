package org.coranto.adopt;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.coranto.model.Entry;
import org.coranto.model.Section;

/// How often and how one heading was used in an archive.
final class HeadingUse {

  private final String plain;
  private final BitSet editions = new BitSet();
  private final Map<String, Integer> parents = new HashMap<>();
  private String title;
  private long positions;
  private int sections;
  private int items;
  private int events;
  private int free;

  /// @param plain the heading in the form that is compared
  HeadingUse(String plain, String title) {
    this.plain = plain;
    this.title = title;
  }

  /// @param date of the edition: an event before it is part of a report, not an announcement
  /// @param edition the index of the edition, from 0, oldest first
  /// @param position the index of the section in the edition, from 0
  /// @param parent the key of the recurring heading above it; empty without one
  void add(Section section, LocalDate date, int edition, int position, String parent) {
    editions.set(edition);
    parents.merge(parent, 1, Integer::sum);
    title = section.title();
    positions += position;
    sections++;
    for (var entry : section.entries()) {
      if (entry.body().list().isEmpty()) {
        free++;
      } else {
        items++;
        events += entry instanceof Entry.EventEntry event && !event.dates().isOverBy(date) ? 1 : 0;
      }
    }
  }

  String plain() {
    return plain;
  }

  /// In its newest wording.
  String title() {
    return title;
  }

  /// In how many editions it occurs.
  int count() {
    return editions.cardinality();
  }

  int newest() {
    return editions.length() - 1;
  }

  double position() {
    return (double) positions / sections;
  }

  String parent() {
    return parents.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /// The share of its items that start with a future day, as events do; 0 without items.
  double dated() {
    return items == 0 ? 0 : (double) events / items;
  }

  /// Whether it occurs under different headings, so that it means nothing without them.
  boolean wanders() {
    int most = parents.getOrDefault(parent(), 0);
    return !parent().isEmpty() && most * 5 < sections * 3;
  }

  /// Whether it more often has a list than only headings under it.
  boolean hasItems() {
    return items >= sections;
  }

  int items() {
    return items;
  }

  /// Whether it has paragraphs rather than lists.
  boolean isProse() {
    return free > items;
  }

  boolean isEverBeside(HeadingUse other) {
    var both = (BitSet) editions.clone();
    both.and(other.editions);
    return both.cardinality() * 20 > Math.min(count(), other.count());
  }

  static final Comparator<HeadingUse> BY_POSITION =
      Comparator.comparingDouble(HeadingUse::position).thenComparing(HeadingUse::plain);
}
