package org.coranto.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coranto.config.SectionHeadingRules;
import org.coranto.proposal.Fragment.Spot;
import org.coranto.proposal.MarkdownBlock.Kind;

/// Finds the section that a change is meant for. A patch rarely names it, but its context does: the
/// heading before it, its neighbours (wherever they are in the draft now), or the heading after it.
/// Line numbers are used last, because they change with every other proposal.
final class SectionLocator {

  /// How many blocks are searched in both directions.
  private static final int REACH = 40;

  private final DraftDocument document;
  private final EntryFactsParser reader;
  private final Map<String, DraftSection> renamed = new HashMap<>();

  SectionLocator(DraftDocument document, EntryFactsParser reader) {
    this.document = document;
    this.reader = reader;
  }

  /// The section of the draft that a patch location is in; empty if unknown.
  Optional<DraftSection> of(Spot spot) {
    var heading = spot.heading();
    if (heading.isPresent()) {
      return below(spot.at(heading.getAsInt()));
    }
    var parts = byNeighbours(spot);
    var above = byHeadingBelow(spot);
    return above.isPresent() && (parts.isEmpty() || parts.contains(above.get()))
        ? above
        : parts.stream().findFirst();
  }

  /// The section of the draft that has this heading of the patch.
  Optional<DraftSection> below(Spot heading) {
    var line = heading.piece().lines().getFirst().strip();
    var same = headed().filter(part -> heading(part).strip().equals(line)).toList();
    if (same.isEmpty()) {
      same = entitled(heading);
    }
    if (same.isEmpty()) {
      return Optional.ofNullable(renamed.get(heading.piece().content()));
    }
    return same.size() < 2 ? same.stream().findFirst() : Optional.of(likeliest(same, heading));
  }

  /// The sections with the title of a heading. A heading that a patch adds under another heading is
  /// a new section if the sections with its title are at other levels: `#### Cargo` in a list of
  /// tools is not the `##### Cargo` of another list.
  private List<DraftSection> entitled(Spot heading) {
    var title = SectionHeadingRules.plain(reader.title(heading.piece()));
    boolean isNew = heading.isAdded() && heading.heading().isPresent();
    return headed()
        .filter(part -> SectionHeadingRules.plain(part.title()).equals(title))
        .filter(part -> !isNew || part.level() == heading.piece().level())
        .toList();
  }

  /// Records that a heading of a patch is this section's heading in other words.
  void renamed(Spot heading, DraftSection part) {
    renamed.putIfAbsent(heading.piece().content(), part);
  }

  private Stream<DraftSection> headed() {
    return document.parts().stream().filter(part -> part.heading().isPresent());
  }

  private static String heading(DraftSection part) {
    return part.heading().orElseThrow().piece().lines().getFirst();
  }

  /// Of several sections with one title, the one under the same heading, or else the nearest by
  /// line.
  private DraftSection likeliest(List<DraftSection> parts, Spot heading) {
    var above = heading.heading();
    if (above.isPresent()) {
      var title = SectionHeadingRules.plain(reader.title(heading.pieces().get(above.getAsInt())));
      var below =
          parts.stream()
              .filter(part ->
                  part.path().stream()
                          .anyMatch(step -> SectionHeadingRules.plain(step).equals(title))
                      || before(part)
                          .filter(it -> SectionHeadingRules.plain(it.title()).equals(title))
                          .isPresent())
              .toList();
      if (below.size() == 1) {
        return below.getFirst();
      }
    }
    int line = heading.fragment().line() + heading.piece().from();
    return parts.stream()
        .min(java.util.Comparator.comparingInt(part -> Math.abs(line(part) - line)))
        .orElseThrow();
  }

  private int line(DraftSection part) {
    return part.heading().orElseThrow().piece().from();
  }

  private Optional<DraftSection> before(DraftSection part) {
    int at = document.parts().indexOf(part);
    return at > 0 ? Optional.of(document.parts().get(at - 1)) : Optional.empty();
  }

  /// The sections that contain its neighbours, the most likely first.
  private Set<DraftSection> byNeighbours(Spot spot) {
    var near = near(spot);
    var votes = new LinkedHashMap<DraftSection, Integer>();
    Set<DraftSection> left = new LinkedHashSet<>();
    for (var piece : near) {
      var parts = new LinkedHashSet<>(document.everWith(piece));
      parts.forEach(part -> votes.merge(part, 1, Integer::sum));
      narrow(left, parts);
    }
    if (votes.isEmpty()) {
      near.stream()
          .flatMap(piece -> piece.lines().stream())
          .map(line -> new LinkedHashSet<>(document.everWith(line)))
          .forEach(parts -> narrow(left, parts));
      if (left.size() != 1) {
        return Set.of(); // lines such as “-->” are everywhere
      }
    }
    left.addAll(votes.keySet());
    return left;
  }

  /// The nearest first, and those before it before those after it.
  private static List<MarkdownBlock> near(Spot spot) {
    var pieces = spot.pieces();
    int end = end(spot);
    var near = new ArrayList<MarkdownBlock>();
    if (!spot.isAfter()) {
      near.add(spot.piece()); // it is in the draft itself
    }
    for (int distance = 1; distance <= REACH; distance++) {
      for (int i : List.of(spot.index() - distance, spot.index() + distance)) {
        if (i >= 0 && i < end) {
          near.add(pieces.get(i));
        }
      }
    }
    return near;
  }

  /// Keeps only those that are also in the other set, unless none would be left.
  private static void narrow(Set<DraftSection> left, Set<DraftSection> parts) {
    if (left.isEmpty()) {
      left.addAll(parts);
    } else if (left.size() > 1 && left.stream().anyMatch(parts::contains)) {
      left.retainAll(parts);
    }
  }

  /// The line where the next heading starts, or the patch ends.
  private static int end(Spot spot) {
    var pieces = spot.pieces();
    int end = spot.index() + 1;
    while (end < pieces.size()
        && end <= spot.index() + REACH
        && !pieces.get(end).is(Kind.HEADING)) {
      end++;
    }
    return end;
  }

  /// The section before the next heading, not counting headings that the patch removes there.
  private Optional<DraftSection> byHeadingBelow(Spot spot) {
    int end = end(spot);
    if (end >= spot.pieces().size() || !spot.pieces().get(end).is(Kind.HEADING)) {
      return Optional.empty();
    }
    var gone = spot.fragment().lostHeadings();
    var part = below(spot.at(end)).flatMap(this::before);
    while (part.isPresent()
        && part.get()
            .heading()
            .map(it -> it.piece().content())
            .filter(gone::contains)
            .isPresent()) {
      part = part.flatMap(this::before);
    }
    return part;
  }
}
