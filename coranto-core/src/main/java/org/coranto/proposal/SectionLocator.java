package org.coranto.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.coranto.config.SectionHeadingRules;
import org.coranto.proposal.Fragment.Spot;
import org.coranto.proposal.MarkdownBlock.Kind;

/// Finds the section that a change is meant for. A patch rarely names it, but its context does: the
/// place where the draft has the lines that the patch knew, the headings that the patch shows, its
/// neighbours (wherever they are in the draft now), or the heading after it. A section of the same
/// title in another chapter is not the one that the patch shows.
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

  /// The section of the draft that a spot is in.
  SectionMatch of(Spot spot) {
    var heading = spot.heading();
    return heading.isPresent() ? below(spot.at(heading.getAsInt())) : around(spot);
  }

  /// The section of the draft that has a heading of the patch.
  SectionMatch below(Spot heading) {
    var exact = heading.isAdded() ? new SectionMatch.None() : SectionMatch.of(headed(at(heading)));
    if (exact.found().isPresent()) {
      return exact;
    }
    var chapters = chapters(heading);
    return switch (chapters) {
      case SectionMatch.One(var chapter) -> in(List.of(chapter), heading);
      case SectionMatch.Several(var all) -> heading.isAdded() ? chapters : in(all, heading);
      case SectionMatch.None _ -> anywhere(heading);
    };
  }

  /// The section under which a heading of the patch is, as far as the patch or the text around it
  /// shows that.
  SectionMatch chapters(Spot heading) {
    int level = heading.piece().level();
    var parent = heading.parent();
    if (parent.isPresent()) {
      return below(heading.at(parent.getAsInt()));
    }
    var top = heading.firstHeading().map(heading::at);
    var shown = top.map(this::below).orElse(new SectionMatch.None());
    if (shown.isNone()) {
      return climb(around(top.orElse(heading)), _ -> level);
    }
    int deeper = level - top.orElseThrow().piece().level();
    return climb(shown, section -> section.level() + deeper);
  }

  private SectionMatch climb(SectionMatch match, ToIntFunction<DraftSection> level) {
    return SectionMatch.of(
        sections(match).stream()
            .map(section -> document.chapter(section, level.applyAsInt(section)))
            .distinct()
            .toList());
  }

  private static List<DraftSection> sections(SectionMatch match) {
    return switch (match) {
      case SectionMatch.One(var section) -> List.of(section);
      case SectionMatch.Several(var sections) -> sections;
      case SectionMatch.None _ -> List.of();
    };
  }

  /// The sections with the title of a heading in some chapters. One that a patch adds is right
  /// below its chapter; one that it only shows may have been moved further down since.
  private SectionMatch in(List<DraftSection> chapters, Spot heading) {
    var same = entitled(heading);
    var right = same.stream().filter(it -> chapters.contains(document.chapter(it))).toList();
    if (right.isEmpty() && !heading.isAdded()) {
      right = same.stream().filter(it -> isInOneOf(chapters, it)).toList();
    }
    if (right.isEmpty()) {
      right = renamed(heading).filter(it -> isInOneOf(chapters, it)).stream().toList();
    }
    return SectionMatch.of(likeliest(right, heading));
  }

  private Optional<DraftSection> renamed(Spot heading) {
    return Optional.ofNullable(renamed.get(heading.piece().content()));
  }

  private boolean isInOneOf(List<DraftSection> chapters, DraftSection section) {
    return chapters.stream().anyMatch(chapter -> document.isIn(section, chapter));
  }

  /// Of those with one title those whose heading is written in the same way, if there are any.
  private static List<DraftSection> likeliest(List<DraftSection> same, Spot heading) {
    if (same.size() < 2) {
      return same;
    }
    var line = heading.piece().lines().getFirst().strip();
    var written = same.stream().filter(it -> heading(it).strip().equals(line)).toList();
    return written.isEmpty() ? same : written;
  }

  private SectionMatch anywhere(Spot heading) {
    var same = likeliest(entitled(heading), heading);
    if (same.size() > 1) {
      var followed = same.stream().filter(it -> isFollowedAsShown(it, heading)).toList();
      same = followed.isEmpty() ? same : followed;
    }
    return SectionMatch.of(same.isEmpty() ? renamed(heading).stream().toList() : same);
  }

  /// Whether what the patch shows below a heading is below this one in the draft, and nowhere else.
  private boolean isFollowedAsShown(DraftSection section, Spot heading) {
    var pieces = heading.pieces();
    for (int i = heading.index() + 1; i < pieces.size(); i++) {
      var piece = pieces.get(i);
      if (piece.is(Kind.HEADING)) {
        var next = entitled(heading.at(i));
        return next.size() == 1 && document.before(next.getFirst()).equals(Optional.of(section));
      }
      if (document.everWith(piece).equals(List.of(section))) {
        return true;
      }
    }
    return false;
  }

  private List<DraftSection> entitled(Spot heading) {
    var title = plain(reader.title(heading.piece()));
    return headed(document.parts()).stream().filter(it -> plain(it.title()).equals(title)).toList();
  }

  private static String plain(String title) {
    return SectionHeadingRules.plain(title);
  }

  /// A heading of a patch that is the heading of this section, worded differently.
  void renamed(Spot heading, DraftSection section) {
    renamed.putIfAbsent(heading.piece().content(), section);
  }

  private static List<DraftSection> headed(List<DraftSection> sections) {
    return sections.stream().filter(it -> it.heading().isPresent()).toList();
  }

  private static String heading(DraftSection section) {
    return section.heading().orElseThrow().piece().lines().getFirst();
  }

  /// Where the draft has the lines around a spot that its patch knew.
  private List<DraftSection> at(Spot spot) {
    return document.positions(spot.fragment().hunk()).stream()
        .map(from -> document.partAt(from + spot.lineBefore()))
        .distinct()
        .toList();
  }

  /// The section of a spot above which the patch shows no heading.
  private SectionMatch around(Spot spot) {
    var exact = at(spot);
    if (exact.size() == 1) {
      return new SectionMatch.One(exact.getFirst());
    }
    var near = byNeighbours(spot);
    var above = byHeadingBelow(spot);
    if (above.isPresent() && (near.all().isEmpty() || near.all().contains(above.get()))) {
      return new SectionMatch.One(above.get());
    }
    var both = near.likeliest().stream().filter(exact::contains).toList();
    return SectionMatch.of(both.isEmpty() ? near.likeliest() : both);
  }

  /// @param likeliest the sections that most of the neighbours agree on
  /// @param all of the sections that have one of them
  private record Near(List<DraftSection> likeliest, Set<DraftSection> all) {
    static final Near NOWHERE = new Near(List.of(), Set.of());
  }

  private Near byNeighbours(Spot spot) {
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
        return Near.NOWHERE; // lines such as “-->” are everywhere
      }
    }
    var all = new LinkedHashSet<>(left);
    all.addAll(votes.keySet());
    return new Near(List.copyOf(left), all);
  }

  /// The nearest first, and what is above before what is below.
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

  /// Where the heading below begins, or the patch ends.
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

  /// The section before the heading that follows, without sections whose headings the patch itself
  /// takes away there. A heading that the patch adds says nothing.
  private Optional<DraftSection> byHeadingBelow(Spot spot) {
    int end = end(spot);
    if (end >= spot.pieces().size()
        || !spot.pieces().get(end).is(Kind.HEADING)
        || spot.at(end).isAdded()) {
      return Optional.empty();
    }
    var following = likeliest(entitled(spot.at(end)), spot.at(end));
    if (following.size() != 1) {
      return Optional.empty();
    }
    var gone = spot.fragment().lostHeadings();
    var part = document.before(following.getFirst());
    while (part.flatMap(DraftSection::heading)
        .filter(it -> gone.contains(it.piece().content()))
        .isPresent()) {
      part = part.flatMap(document::before);
    }
    return part;
  }
}
