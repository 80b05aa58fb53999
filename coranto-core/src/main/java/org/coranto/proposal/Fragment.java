package org.coranto.proposal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.coranto.proposal.MarkdownBlock.Kind;

/// A hunk as blocks, before and after its change.
final class Fragment {

  private final Hunk hunk;
  private final List<MarkdownBlock> before;
  private final List<MarkdownBlock> after;

  /// For each line after the change, the index of the block before it that had the line, or -1.
  private final int[] kept;

  /// The line before which a line after was, or else the last one above that was there.
  private final int[] lineBefore;

  private final int[] headingsBefore;
  private final int[] headingsAfter;
  private final Set<String> lostHeadings;

  Fragment(Hunk hunk) {
    this.hunk = hunk;
    this.before = BlockSplitter.of(hunk.before());
    this.after = BlockSplitter.of(hunk.after());
    this.kept = kept(hunk, before);
    this.lineBefore = lineBefore(hunk);
    this.headingsBefore = headings(before);
    this.headingsAfter = headings(after);
    this.lostHeadings = headingsOf(before);
    lostHeadings.removeAll(headingsOf(after));
  }

  /// For each block the index of its heading, or -1.
  private static int[] headings(List<MarkdownBlock> pieces) {
    var headings = new int[pieces.size()];
    int last = -1;
    for (int i = 0; i < headings.length; i++) {
      headings[i] = last;
      last = pieces.get(i).is(Kind.HEADING) ? i : last;
    }
    return headings;
  }

  private static int[] kept(Hunk hunk, List<MarkdownBlock> before) {
    var owner = new int[hunk.lines().size()];
    Arrays.fill(owner, -1);
    for (int i = 0; i < before.size(); i++) {
      Arrays.fill(owner, before.get(i).from(), before.get(i).to(), i);
    }
    var kept = new int[hunk.lines().size()];
    int old = 0;
    int made = 0;
    for (var line : hunk.lines()) {
      switch (line.mark()) {
        case KEPT -> kept[made++] = owner[old++];
        case ADDED -> kept[made++] = -1;
        case REMOVED -> old++;
      }
    }
    return kept;
  }

  private boolean hasAddedLine(MarkdownBlock piece) {
    var lines = hunk.after();
    for (int i = piece.from(); i < piece.to(); i++) {
      if (kept[i] < 0 && !lines.get(i).isBlank()) {
        return true;
      }
    }
    return false;
  }

  private static int[] lineBefore(Hunk hunk) {
    var lines = new int[hunk.lines().size()];
    int old = 0;
    int made = 0;
    int last = -1;
    for (var line : hunk.lines()) {
      switch (line.mark()) {
        case KEPT -> {
          last = old++;
          lines[made++] = last;
        }
        case ADDED -> lines[made++] = last;
        case REMOVED -> old++;
      }
    }
    return lines;
  }

  Hunk hunk() {
    return hunk;
  }

  /// The line where it started in the patched file, from 1.
  int line() {
    return hunk.line();
  }

  List<MarkdownBlock> before() {
    return before;
  }

  List<MarkdownBlock> after() {
    return after;
  }

  /// The block before the change that shares a meaningful line with a block after it.
  OptionalInt sharer(MarkdownBlock piece) {
    var lines = hunk.after();
    for (int i = piece.from(); i < piece.to(); i++) {
      if (kept[i] >= 0 && !lines.get(i).isBlank()) {
        return OptionalInt.of(kept[i]);
      }
    }
    return OptionalInt.empty();
  }

  /// Headings that are only there before the change.
  Set<String> lostHeadings() {
    return lostHeadings;
  }

  private static Set<String> headingsOf(List<MarkdownBlock> pieces) {
    return pieces.stream()
        .filter(piece -> piece.is(Kind.HEADING))
        .map(MarkdownBlock::content)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /// The position of a block in its patch.
  record Spot(Fragment fragment, boolean isAfter, int index) {

    List<MarkdownBlock> pieces() {
      return isAfter ? fragment.after() : fragment.before();
    }

    MarkdownBlock piece() {
      return pieces().get(index);
    }

    /// The index of the visible heading above it.
    OptionalInt heading() {
      int at = (isAfter ? fragment.headingsAfter : fragment.headingsBefore)[index];
      return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    /// Whether the patch adds a line of it that says something.
    boolean hasAddedLine() {
      return isAfter && fragment.hasAddedLine(piece());
    }

    /// The nearest heading above that has a higher rank than this one, which is a heading.
    OptionalInt parent() {
      var above = heading();
      while (above.isPresent() && pieces().get(above.getAsInt()).level() >= piece().level()) {
        above = at(above.getAsInt()).heading();
      }
      return above;
    }

    /// The first heading above it that the patch shows.
    Optional<Integer> firstHeading() {
      var above = heading();
      var first = Optional.<Integer>empty();
      while (above.isPresent()) {
        first = Optional.of(above.getAsInt());
        above = at(above.getAsInt()).heading();
      }
      return first;
    }

    /// The line before the change, from 0, that it begins with or that is the last one above it; -1
    /// if there is none.
    int lineBefore() {
      return isAfter ? fragment.lineBefore[piece().from()] : piece().from();
    }

    /// The text of that heading; empty without one.
    String headingLine() {
      return heading().stream().mapToObj(at -> pieces().get(at).content()).findFirst().orElse("");
    }

    /// Whether the patch adds all its lines.
    boolean isAdded() {
      return isAfter && fragment.sharer(piece()).isEmpty();
    }

    Spot at(int other) {
      return new Spot(fragment, isAfter, other);
    }
  }
}
