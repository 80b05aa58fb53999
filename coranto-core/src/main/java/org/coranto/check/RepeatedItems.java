package org.coranto.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.coranto.archive.ArchiveIndex;
import org.coranto.archive.EditionMark;
import org.coranto.archive.Occurrence;
import org.coranto.archive.PastAnnouncements;
import org.coranto.archive.Topics;

/// Finds sections whose items are repeated on purpose: jobs, calls, proposals that stay open.
public final class RepeatedItems {

  /// How many of the newest editions are compared.
  private static final int EDITIONS = 26;

  /// If one item in this many is repeated, it is usual.
  private static final int USUAL = 25;

  /// The smallest number of repeated items; fewer may be mistakes.
  private static final int LEAST = 4;

  private final ArchiveIndex archive;
  private final Map<String, Boolean> known = new HashMap<>();

  public RepeatedItems(ArchiveIndex archive) {
    this.archive = archive;
  }

  /// Whether items of the section often were in one of the four editions before.
  public boolean isUsual(String section) {
    return known.computeIfAbsent(section, this::learned);
  }

  private boolean learned(String section) {
    var editions = archive.newest(EDITIONS).stream().map(mark -> pages(section, mark)).toList();
    int items = 0;
    int again = 0;
    for (int i = 0; i < editions.size(); i++) {
      var before = new HashSet<String>();
      editions.subList(i + 1, Math.min(editions.size(), i + 5)).forEach(before::addAll);
      items += editions.get(i).size();
      again += (int) editions.get(i).stream().filter(before::contains).count();
    }
    return again >= LEAST && again * USUAL > items;
  }

  private List<String> pages(String section, EditionMark edition) {
    return archive
        .occurrences(Topics.ANNOUNCEMENTS, PastAnnouncements.key(section, edition))
        .stream()
        .map(Occurrence::value)
        .toList();
  }
}
