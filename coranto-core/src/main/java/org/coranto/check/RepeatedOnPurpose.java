package org.coranto.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.coranto.archive.ArchiveIndex;
import org.coranto.archive.EditionMark;
import org.coranto.archive.LinkedAddresses;
import org.coranto.archive.Occurrence;
import org.coranto.archive.PastAnnouncements;
import org.coranto.archive.Topics;
import org.coranto.edition.ItemLine;
import org.coranto.model.Section;

/// Recognises pages that the last editions linked twice, too: a page in a list that is in each
/// edition, and a section that repeats what is in another.
public final class RepeatedOnPurpose {

  /// The percentage of editions in which two sections share a page, if they do on purpose.
  private static final int SHARE = 60;

  private static final int LEAST = 3;

  private final ArchiveIndex archive;
  private final Map<Set<String>, Boolean> known = new HashMap<>();

  public RepeatedOnPurpose(ArchiveIndex archive) {
    this.archive = archive;
  }

  public boolean is(RepeatedLink repeat) {
    return isPage(repeat) || doSectionsShare(repeat);
  }

  /// Whether the last editions linked this page twice, in the same two sections.
  private boolean isPage(RepeatedLink repeat) {
    var newest = archive.newest(Usage.EDITIONS);
    var links = new HashMap<EditionMark, Integer>();
    archive
        .occurrences(Topics.ADDRESSES, repeat.edition().key(repeat.later().link().href()))
        .stream()
        .filter(use -> newest.contains(use.edition()))
        .filter(use -> isOf(use.value(), repeat.first()) || isOf(use.value(), repeat.later()))
        .map(Occurrence::edition)
        .forEach(edition -> links.merge(edition, 1, Integer::sum));
    long twice = links.values().stream().filter(count -> count > 1).count();
    return twice > 0 && twice >= Math.min(LEAST, archive.editions());
  }

  private static boolean isOf(LinkedAddresses.Link link, ItemLine item) {
    return link.section().equals(name(item));
  }

  private static String name(ItemLine item) {
    return item.section().map(Section::name).orElse("");
  }

  private boolean doSectionsShare(RepeatedLink repeat) {
    var one = name(repeat.first());
    var other = name(repeat.later());
    return !one.equals(other) && known.computeIfAbsent(Set.of(one, other), this::share);
  }

  private boolean share(Set<String> sections) {
    int both = 0;
    int shared = 0;
    for (var edition : archive.newest(Usage.EDITIONS)) {
      var lists = sections.stream().map(section -> pages(section, edition)).toList();
      if (lists.stream().noneMatch(Set::isEmpty)) {
        both++;
        var common = new HashSet<>(lists.getFirst());
        common.retainAll(lists.getLast());
        shared += common.isEmpty() ? 0 : 1;
      }
    }
    return shared >= LEAST && 100 * shared >= SHARE * both;
  }

  private Set<String> pages(String section, EditionMark edition) {
    return archive
        .occurrences(Topics.ANNOUNCEMENTS, PastAnnouncements.key(section, edition))
        .stream()
        .map(Occurrence::value)
        .collect(Collectors.toSet());
  }
}
