package org.coranto.proposal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.coranto.proposal.Fragment.Spot;
import org.coranto.proposal.MarkdownBlock.Kind;
import org.coranto.proposal.UnifiedDiff.Added;
import org.coranto.proposal.UnifiedDiff.Amended;
import org.coranto.proposal.UnifiedDiff.Dropped;
import org.coranto.proposal.UnifiedDiff.Rewritten;

/// Parses what one patch does to one file. Blocks that are there before and after are unchanged,
/// however the line-by-line comparison has split them. Of the others, a removed and an added block
/// of the same entry are one changed entry.
final class UnifiedDiffParser {

  private final EntryFactsParser reader;
  private final List<Spot> gone = new ArrayList<>();
  private final List<Spot> come = new ArrayList<>();
  private final List<Amended> amended = new ArrayList<>();
  private final List<Spot> rewritten = new ArrayList<>();

  private UnifiedDiffParser(EntryFactsParser reader) {
    this.reader = reader;
  }

  /// In the order of the file.
  static List<UnifiedDiff> of(List<Fragment> fragments, EntryFactsParser reader) {
    return new UnifiedDiffParser(reader).read(fragments);
  }

  private List<UnifiedDiff> read(List<Fragment> fragments) {
    for (var fragment : fragments) {
      match(fragment);
    }
    pairBy(spot -> Optional.of(spot.piece().kind() + spot.piece().content()), false);
    pairBy(spot -> sameEvent(spot).map(key -> under(spot) + key), true);
    pairBy(this::sameEvent, true);
    pairSharers();
    pairBy(this::sameAddress, true);
    pairBy(this::sameTitle, true);
    return sorted(fragments);
  }

  /// Equal blocks under the same heading cancel out.
  private void match(Fragment fragment) {
    var before = new HashMap<String, Deque<Integer>>();
    for (int i = 0; i < fragment.before().size(); i++) {
      before.computeIfAbsent(below(new Spot(fragment, false, i)), _ -> new ArrayDeque<>()).add(i);
    }
    for (int i = 0; i < fragment.after().size(); i++) {
      var spot = new Spot(fragment, true, i);
      var same = before.get(below(spot));
      if (same == null || same.poll() == null) {
        come.add(spot);
      } else if (spot.hasAddedLine()) {
        rewritten.add(spot);
      }
    }
    before.values().stream()
        .flatMap(Deque::stream)
        .sorted()
        .forEach(i -> gone.add(new Spot(fragment, false, i)));
  }

  private static String below(Spot spot) {
    return under(spot) + spot.piece().kind() + spot.piece().content();
  }

  /// Its hunk and its heading there.
  private static String under(Spot spot) {
    var heading = spot.heading();
    var above = heading.isPresent() ? spot.pieces().get(heading.getAsInt()).content() : "";
    return spot.fragment().line() + "\n" + above + "\n\n";
  }

  /// Pairs those with the same key; with `alone`, only if the key is unique.
  private void pairBy(Function<Spot, Optional<String>> key, boolean alone) {
    var before = byKey(gone, key);
    var after = byKey(come, key);
    after.forEach((word, spots) -> {
      var others = before.getOrDefault(word, List.of());
      if (alone && (others.size() != 1 || spots.size() != 1)) {
        return;
      }
      for (int i = 0; i < Math.min(others.size(), spots.size()); i++) {
        pair(others.get(i), spots.get(i));
      }
    });
    settle();
  }

  private static Map<String, List<Spot>> byKey(
      List<Spot> spots, Function<Spot, Optional<String>> key) {
    var keyed = new HashMap<String, List<Spot>>();
    for (var spot : spots) {
      key.apply(spot)
          .ifPresent(word -> keyed.computeIfAbsent(word, _ -> new ArrayList<>()).add(spot));
    }
    return keyed;
  }

  private final Set<Spot> paired = new HashSet<>();

  private void pair(Spot before, Spot after) {
    amended.add(new Amended(before, after));
    paired.add(before);
    paired.add(after);
  }

  private void settle() {
    gone.removeIf(paired::contains);
    come.removeIf(paired::contains);
    paired.clear();
  }

  /// Pairs blocks that share an unchanged line.
  private void pairSharers() {
    var left = new HashSet<>(gone);
    for (var spot : come) {
      var sharer = spot.fragment().sharer(spot.piece());
      if (sharer.isPresent()) {
        var before = new Spot(spot.fragment(), false, sharer.getAsInt());
        if (left.contains(before) && !paired.contains(before) && isSameKind(before, spot)) {
          pair(before, spot);
        }
      }
    }
    settle();
  }

  private static boolean isSameKind(Spot one, Spot other) {
    return one.piece().kind() == other.piece().kind();
  }

  private Optional<String> sameEvent(Spot spot) {
    return isItem(spot)
        ? of(spot)
            .dates()
            .flatMap(dates -> of(spot).address().map(address -> dates.first() + " " + address))
        : Optional.empty();
  }

  private Optional<String> sameAddress(Spot spot) {
    return isItem(spot) ? of(spot).address() : Optional.empty();
  }

  private Optional<String> sameTitle(Spot spot) {
    return switch (spot.piece().kind()) {
      case ITEM ->
          Optional.of(of(spot).title() + of(spot).dates().map(Object::toString).orElse(""));
      case HEADING -> Optional.of("# " + reader.title(spot.piece()));
      case DEFINITION -> Optional.of(spot.piece().content().split("]:", 2)[0]);
      case COMMENT, PROSE, TAIL -> Optional.empty();
    };
  }

  private EntryFacts of(Spot spot) {
    return reader.of(spot.piece());
  }

  private static boolean isItem(Spot spot) {
    return spot.piece().is(Kind.ITEM);
  }

  private List<UnifiedDiff> sorted(List<Fragment> fragments) {
    var places = new HashMap<Fragment, Integer>();
    fragments.forEach(fragment -> places.put(fragment, places.size()));
    var all = new ArrayList<UnifiedDiff>(amended);
    gone.forEach(spot -> all.add(new Dropped(spot)));
    come.forEach(spot -> all.add(new Added(spot)));
    rewritten.forEach(spot -> all.add(new Rewritten(spot)));
    all.sort(
        Comparator.comparingInt((UnifiedDiff it) -> places.get(spot(it).fragment()))
            .thenComparingInt(it -> spot(it).index())
            .thenComparing(it -> spot(it).isAfter()));
    return all;
  }

  private static Spot spot(UnifiedDiff difference) {
    return switch (difference) {
      case Added(var spot) -> spot;
      case Dropped(var spot) -> spot;
      case Rewritten(var spot) -> spot;
      case Amended(var _, var after) -> after;
    };
  }
}
